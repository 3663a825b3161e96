package doanket.campaign;

import doanket.platform.PortalJson;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The outlines of places. */
@ApplicationScoped
class ShapeRepository {

    private static final String PUT = """
            insert into map_shape (unit_id, geometry, uploaded_at, uploaded_by)
            select s.unit, s.geometry, ?2, ?3
            from jsonb_to_recordset(cast(?1 as jsonb)) as s (unit uuid, geometry jsonb)
            on conflict (unit_id) do update
            set geometry = excluded.geometry, uploaded_at = excluded.uploaded_at, uploaded_by = excluded.uploaded_by""";

    private static final String OF = """
            select s.unit_id, cast(s.geometry as text)
            from map_shape s
            where s.unit_id = any (cast(string_to_array(?1, ',') as uuid[]))""";

    @PersistenceContext
    EntityManager entityManager;

    void put(Map<UUID, GeoShapes.Shape> shapes, Instant now, UUID by) {
        var rows = PortalJson.createArrayBuilder();
        shapes.forEach((unit, shape) -> rows.add(
                PortalJson.createObjectBuilder().add("unit", unit.toString()).add("geometry", shape.geometry())));
        entityManager
                .createNativeQuery(PUT)
                .setParameter(1, rows.build().toString())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, by)
                .executeUpdate();
    }

    long count() {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from map_shape")
                        .getSingleResult())
                .longValue();
    }

    /** Geometries as GeoJSON text. */
    Map<UUID, String> of(Collection<UUID> units) {
        var shapes = new HashMap<UUID, String>();
        Sql.rows(entityManager.createNativeQuery(OF).setParameter(1, CampaignRepository.joined(units)))
                .forEach(row -> shapes.put((UUID) row[0], (String) row[1]));
        return shapes;
    }
}

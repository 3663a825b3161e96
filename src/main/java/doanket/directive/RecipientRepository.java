package doanket.directive;

import doanket.paper.Purpose;
import doanket.platform.PortalJson;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** To whom papers go: written whole, in one statement however many there are. */
@ApplicationScoped
class RecipientRepository {

    private static final String CLEAR = "delete from document_recipient where document_id = ?1";

    private static final String PUT = """
            insert into document_recipient (id, document_id, position, unit_id, name, purpose)
            select gen_random_uuid(), ?1, r.position, r.unit, r.name, r.purpose
            from json_to_recordset(cast(?2 as json)) as r (position int, unit uuid, name text, purpose text)""";

    /** Those of the earlier paper that the later one does not name: they hear of it as well. */
    private static final String JOIN = """
            insert into document_recipient (id, document_id, position, unit_id, name, purpose)
            select gen_random_uuid(), ?1, r.position + (
                    select coalesce(max(position), 0) from document_recipient where document_id = ?1),
                r.unit_id, r.name, r.purpose
            from document_recipient r
            join unit u on u.id = r.unit_id and (u.valid_to is null or u.valid_to >= ?3)
            where r.document_id = ?2
            on conflict (document_id, unit_id) do nothing""";

    private static final String LINES = """
            select unit_id, name, purpose
            from document_recipient
            where document_id = ?1
            order by position""";

    private static final String UNITS = """
            select unit_id, 1
            from document_recipient
            where document_id = ?1 and unit_id is not null""";

    @PersistenceContext
    EntityManager entityManager;

    void put(UUID document, List<RecipientLine> recipients) {
        entityManager.createNativeQuery(CLEAR).setParameter(1, document).executeUpdate();
        var rows = PortalJson.createArrayBuilder();
        int position = 1;
        for (var recipient : recipients) {
            var row =
                    PortalJson.createObjectBuilder().add("position", position++).add("name", recipient.name());
            if (recipient.unit() != null) {
                row.add("unit", recipient.unit().toString());
            }
            if (recipient.purpose() != null) {
                row.add("purpose", recipient.purpose().name());
            }
            rows.add(row);
        }
        entityManager
                .createNativeQuery(PUT)
                .setParameter(1, document)
                .setParameter(2, rows.build().toString())
                .executeUpdate();
    }

    void join(UUID document, UUID earlier, LocalDate day) {
        entityManager
                .createNativeQuery(JOIN)
                .setParameter(1, document)
                .setParameter(2, earlier)
                .setParameter(3, Date.valueOf(day))
                .executeUpdate();
    }

    List<RecipientLine> lines(UUID document) {
        return Sql.rows(entityManager.createNativeQuery(LINES).setParameter(1, document))
                .map(row -> new RecipientLine(
                        (UUID) row[0], (String) row[1], row[2] == null ? null : Purpose.valueOf((String) row[2])))
                .toList();
    }

    Set<UUID> units(UUID document) {
        return Sql.rows(entityManager.createNativeQuery(UNITS).setParameter(1, document))
                .map(row -> (UUID) row[0])
                .collect(Collectors.toSet());
    }
}

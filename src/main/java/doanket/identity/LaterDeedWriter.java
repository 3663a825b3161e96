package doanket.identity;

import doanket.platform.PortalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Writes what waits for the log, in one statement. */
@ApplicationScoped
class LaterDeedWriter {

    private static final String WRITE = """
            insert into audit.deed
                (id, at, account_id, name, post_id, post_label, verb, object_kind, object_id, detail, address)
            select id, at, account, name, post, label, verb, split_part(verb, '.', 1), object, detail, address
            from jsonb_to_recordset(cast(?1 as jsonb)) as r
                (id uuid, at timestamptz, account uuid, name text, post uuid, label text, verb text, object uuid,
                    detail text, address text)""";

    @PersistenceContext
    EntityManager entityManager;

    @Transactional
    void write(List<JsonObject> lines) {
        var array = PortalJson.createArrayBuilder();
        lines.forEach(array::add);
        entityManager
                .createNativeQuery(WRITE)
                .setParameter(1, array.build().toString())
                .executeUpdate();
    }
}

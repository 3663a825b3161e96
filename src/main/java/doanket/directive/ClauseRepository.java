package doanket.directive;

import doanket.platform.PortalJson;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The clauses of papers: written whole, in one statement however many there are. */
@ApplicationScoped
class ClauseRepository {

    /** Whatever belongs to another paper stays as it is. */
    private static final String PUT = """
            insert into clause (id, document_id, parent_id, position, depth, text)
            select c.id, ?1, c.parent, c.position, c.depth, c.text
            from json_to_recordset(cast(?2 as json)) as c (id uuid, parent uuid, position int, depth int, text text)
            on conflict (id) do update
            set parent_id = excluded.parent_id,
                position = excluded.position,
                depth = excluded.depth,
                text = excluded.text
            where clause.document_id = excluded.document_id""";

    private static final String DROP = """
            delete from clause
            where document_id = ?1
            and not (id = any (cast(string_to_array(?2, ',') as uuid[])))""";

    private static final String LINES = """
            select id, depth, text
            from clause
            where document_id = ?1
            order by position""";

    @PersistenceContext
    EntityManager entityManager;

    void put(UUID document, List<ClauseBrief> clauses) {
        var rows = PortalJson.createArrayBuilder();
        int position = 1;
        for (var clause : clauses) {
            var row = PortalJson.createObjectBuilder()
                    .add("id", clause.id().toString())
                    .add("position", position++)
                    .add("depth", clause.depth())
                    .add("text", clause.text());
            if (clause.parent() != null) {
                row.add("parent", clause.parent().toString());
            }
            rows.add(row);
        }
        entityManager
                .createNativeQuery(PUT)
                .setParameter(1, document)
                .setParameter(2, rows.build().toString())
                .executeUpdate();
        entityManager
                .createNativeQuery(DROP)
                .setParameter(1, document)
                .setParameter(
                        2, Sql.joined(clauses.stream().map(ClauseBrief::id).toList()))
                .executeUpdate();
    }

    List<ClauseLine> lines(UUID document) {
        return Sql.rows(entityManager.createNativeQuery(LINES).setParameter(1, document))
                .map(row -> new ClauseLine((UUID) row[0], (Integer) row[1], (String) row[2]))
                .toList();
    }
}

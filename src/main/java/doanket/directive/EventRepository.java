package doanket.directive;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** What was done to papers. */
@ApplicationScoped
class EventRepository {

    private static final String ROWS = """
            select at, kind, name, post, detail
            from document_event
            where document_id = ?1
            order by at desc, id desc
            limit ?2""";

    @PersistenceContext
    EntityManager entityManager;

    /** The newest first. */
    List<EventRow> rows(UUID document, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(ROWS)
                        .setParameter(1, document)
                        .setParameter(2, most))
                .map(row -> new EventRow(
                        Sql.instant(row[0]), (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }
}

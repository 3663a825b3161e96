package doanket.task;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the clauses of a paper say. */
@ApplicationScoped
class ClauseTexts {

    @PersistenceContext
    EntityManager entityManager;

    Map<UUID, String> of(UUID document) {
        return Sql.rows(entityManager
                        .createNativeQuery("select id, text from clause where document_id = ?1")
                        .setParameter(1, document))
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}

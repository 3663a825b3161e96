package doanket.task;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Finds the clauses that the tasks of the demo come from. */
@ApplicationScoped
class DemoSources {

    private static final String CLAUSES = """
            select d.id, c.id, d.issued_on
            from document d
            join clause c on c.document_id = d.id
            where d.issuer_id = ?1 and d.meeting_id is not null and d.issued_on is not null
            order by d.issued_at, c.position""";

    /** A clause of an issued conclusion. */
    record Clause(TaskOrigin origin, LocalDate issuedOn) {}

    @PersistenceContext
    EntityManager entityManager;

    /** As they are read; nothing where that unit has issued no conclusion of a meeting. */
    List<Clause> of(UUID issuer) {
        return Sql.rows(entityManager.createNativeQuery(CLAUSES).setParameter(1, issuer))
                .map(row -> new Clause(new TaskOrigin((UUID) row[0], (UUID) row[1], null), Sql.day(row[2])))
                .toList();
    }
}

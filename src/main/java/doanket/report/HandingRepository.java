package doanket.report;

import doanket.platform.Sql;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

/** Who comes after the unit of a report that was handed on, and what they report in the same period. */
@ApplicationScoped
class HandingRepository {

    /** Whoever comes after it; in place of one that has handed on its own report whoever comes after that one. */
    private static final String HEIRS = """
            with recursive line as (
                select s.successor_id as id
                from report r
                join succession s on s.predecessor_id = r.unit_id
                where r.id = ?1
                union
                select s.successor_id
                from line l
                join report r on r.id = ?1
                join report o on o.period_id = r.period_id and o.unit_id = l.id and o.state = 'MOVED'
                join succession s on s.predecessor_id = l.id
            ),
            heir as (
                select l.id, r.period_id, r.unit_id, r.parent_id, r.due_on, r.id as report_id
                from line l
                join report r on r.id = ?1
                where not exists (select 1
                    from report o
                    where o.period_id = r.period_id and o.unit_id = l.id and o.state = 'MOVED')
            )
            """;

    /** For each that does not report in the period yet. */
    private static final String OPEN = HEIRS + """
            insert into report (id, version, period_id, unit_id, parent_id, state, due_on, rounds, sampled, step_name, step_at)
            select gen_random_uuid(), 1, h.period_id, h.id, h.parent_id, 'OPEN', h.due_on, 0, false, '', ?2
            from heir h
            where not exists (select 1 from report o where o.period_id = h.period_id and o.unit_id = h.id)""";

    /** A supplementary report that is on its way before the one that is in force. */
    private static final String TAKING = HEIRS + """
            select distinct on (o.unit_id) o.id, 1
            from heir h
            join report o on o.period_id = h.period_id and o.unit_id = h.id and o.state not in ('REPLACED', 'MOVED')
            order by o.unit_id, o.state = 'APPROVED', o.id""";

    private static final String ADOPT = HEIRS + """
            update report c
            set parent_id = n.id
            from heir h
            join report n on n.period_id = h.period_id and n.unit_id = h.id
            where c.parent_id = ?1 and c.id <> n.id
            and (n.state = 'APPROVED' or n.corrects_id is null and n.state not in ('REPLACED', 'MOVED'))""";

    @PersistenceContext
    EntityManager entityManager;

    void open(UUID report, Stamp by) {
        entityManager
                .createNativeQuery(OPEN)
                .setParameter(1, report)
                .setParameter(2, Timestamp.from(by.at()))
                .executeUpdate();
    }

    /** The reports into which it goes. */
    List<UUID> taking(UUID report) {
        return Sql.rows(entityManager.createNativeQuery(TAKING).setParameter(1, report))
                .map(row -> (UUID) row[0])
                .toList();
    }

    /** What lay beneath it lies beneath what its successors report. */
    void adopt(UUID report) {
        entityManager.createNativeQuery(ADOPT).setParameter(1, report).executeUpdate();
    }

    String unit(UUID id) {
        return (String) entityManager
                .createNativeQuery("select name from unit where id = ?1")
                .setParameter(1, id)
                .getSingleResult();
    }
}

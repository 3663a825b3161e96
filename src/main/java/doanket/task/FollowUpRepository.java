package doanket.task;

import doanket.directive.Clarification;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What hangs on one paper: its tasks, counted by who may read them, and what was made clear about them; one statement. */
@ApplicationScoped
class FollowUpRepository {

    private static final String MINE = "any (cast(string_to_array(?2, ',') as uuid[]))";

    private static final String FOLLOW_UP =
            """
            (select true, t.giver_unit, t.lead_unit,
                t.lead_unit = %1$s or t.giver_unit = %1$s or coalesce(t.follower_unit = %1$s, false)
                    or exists (select 1 from task_part p where p.task_id = t.id and p.unit_id = %1$s),
                count(*), count(*) filter (where %2$s), null, null, null, null, null, null
            from task t
            where t.document_id = ?3
            and t.state not in ('PLANNED', 'CANCELLED')
            group by 2, 3, 4)
            union all
            (select false, null, null, false, 0, 0, clarified.*
            from (%3$s order by a.at desc, a.id limit ?4) clarified)""".formatted(MINE, TaskSql.OVERDUE, TalkRepository.CLARIFIED.replace("?1", "?3"));

    private static final int CLARIFICATION = 6;

    @PersistenceContext
    EntityManager entityManager;

    /** So many tasks of that giver and that lead; mine are those of units of which the reader is a member. */
    record Count(UUID giver, UUID lead, boolean mine, long all, long overdue) {}

    /** Tasks that were given and not cancelled; the newest clarification first. */
    record FollowUp(List<Count> counts, List<Clarification> clarified) {}

    FollowUp of(UUID document, Collection<UUID> units, LocalDate today) {
        var rows = Sql.rows(entityManager
                        .createNativeQuery(FOLLOW_UP)
                        .setParameter(1, Date.valueOf(today))
                        .setParameter(2, Sql.joined(units))
                        .setParameter(3, document)
                        .setParameter(4, TalkRepository.MOST))
                .toList();
        return new FollowUp(
                rows.stream()
                        .filter(row -> (Boolean) row[0])
                        .map(FollowUpRepository::count)
                        .toList(),
                rows.stream()
                        .filter(row -> !(Boolean) row[0])
                        .map(row -> TalkRepository.clarification(row, CLARIFICATION))
                        .sorted(Comparator.comparing(Clarification::answeredAt).reversed())
                        .toList());
    }

    private static Count count(Object[] row) {
        return new Count(
                (UUID) row[1],
                (UUID) row[2],
                (Boolean) row[3],
                TaskListRepository.number(row[4]),
                TaskListRepository.number(row[5]));
    }
}

package doanket.task;

import static doanket.task.TaskListRepository.number;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts tasks, all of them and by unit, paper and officer, in one pass over an index that has all that is counted. */
@ApplicationScoped
class TallyRepository {

    private static final String TALLIES = """
            select grouping(t.lead_unit, t.document_id, t.officer_id), t.lead_unit, t.document_id, t.officer_id,
                count(*) filter (where t.state = 'DONE' and (t.due_on is null or t.completed_on <= t.due_on)),
                count(*) filter (where t.state = 'DONE' and t.completed_on > t.due_on),
                count(*) filter (where %1$s and not coalesce(%2$s, false)),
                count(*) filter (where %2$s),
                count(*) filter (where t.due_on <> t.first_due_on),
                count(*) filter (where t.progress_at >= %3$s)
            from task t
            where %4$s
            and t.kind <> 'PERIODIC'
            and t.state <> 'CANCELLED'
            group by grouping sets ((), (t.lead_unit), (t.document_id), (t.officer_id))""";

    private static final String OFFICERS = """
            select a.id, p.full_name
            from account a
            join person p on p.id = a.person_id
            where a.id = any (cast(string_to_array(?1, ',') as uuid[]))""";

    @PersistenceContext
    EntityManager entityManager;

    /** By what tasks are counted. */
    enum By {
        /** The bits of what is not grouped by: lead unit, paper, officer. */
        ALL(0b111),
        UNIT(0b011),
        PAPER(0b101),
        PERSON(0b110);

        private final int grouping;

        By(int grouping) {
            this.grouping = grouping;
        }
    }

    /** One line; the key is null for all, and for what has no paper or no officer. */
    record Line(int grouping, UUID key, Tally tally) {

        boolean isOf(By by) {
            return grouping == by.grouping;
        }
    }

    /** What is counted, as SQL. */
    static String sql(TaskSql wanted) {
        return TALLIES.formatted(TaskSql.OPEN, TaskSql.OVERDUE, TaskSql.LATELY, wanted);
    }

    List<Line> lines(TaskSql wanted, Standing.Day day) {
        var query = wanted.bind(entityManager.createNativeQuery(sql(wanted)), day);
        return Sql.rows(query).map(TallyRepository::line).toList();
    }

    private static Line line(Object[] row) {
        int grouping = ((Number) row[0]).intValue();
        var key = grouping == By.UNIT.grouping ? row[1] : grouping == By.PAPER.grouping ? row[2] : row[3];
        return new Line(
                grouping,
                (UUID) key,
                new Tally(
                        number(row[4]),
                        number(row[5]),
                        number(row[6]),
                        number(row[7]),
                        number(row[8]),
                        number(row[9])));
    }

    Map<UUID, String> officers(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : Sql.rows(entityManager.createNativeQuery(OFFICERS).setParameter(1, Sql.joined(accounts)))
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}

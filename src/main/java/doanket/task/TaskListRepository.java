package doanket.task;

import doanket.home.TileQuestion;
import doanket.platform.Sql;
import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tasks row by row: overdue first, then what is open by its due date, then what is over. */
@ApplicationScoped
class TaskListRepository {

    /** As in an address: rank, due date and id of the last row. */
    private static final String KEY = "[012]_\\d{4}-\\d{2}-\\d{2}_.+";

    private static final int LONGEST = 60;

    private static final String RANK =
            "(case when %s then 0 when %s then 1 else 2 end)".formatted(TaskSql.OVERDUE, TaskSql.OPEN);

    /** What has no day comes behind what has one. */
    private static final String DUE = "coalesce(t.due_on, date '9999-12-31')";

    private static final String ROWS = """
            select t.id, t.content, t.priority, t.kind, t.state,
                t.due_on, t.first_due_on, t.result_on, t.completed_on,
                g.short_name, l.short_name,
                (select string_agg(u.short_name, ', ' order by u.protocol_rank, u.sort_form)
                    from task_part p join unit u on u.id = p.unit_id where p.task_id = t.id),
                t.officer_name, t.percent, t.returned is not null, t.document_id, %s, %s, t.issued_on
            from task t
            join unit g on g.id = t.giver_unit
            join unit l on l.id = t.lead_unit
            where\s""".formatted(RANK, DUE);

    private static final String COUNTS = """
            select count(*), count(*) filter (where %s), count(*) filter (where %s), count(*) filter (where %s),
                count(*) filter (where t.state = 'ASSIGNED'), count(*) filter (where t.state = 'REPORTED'),
                count(*) filter (where t.state = 'GIVEN_BACK')
            from task t
            where\s""".formatted(TaskSql.OPEN, TaskSql.OVERDUE, TaskSql.SOON);

    @PersistenceContext
    EntityManager entityManager;

    /** A row, and the paper it comes from (or null). */
    record Found(TaskRow row, UUID document) {}

    List<Found> rows(TaskSql wanted, String after, Standing.Day day, int most) {
        after(wanted, after);
        var query = entityManager.createNativeQuery(
                ROWS + wanted + "\norder by " + RANK + ", " + DUE + ", t.id limit ?" + wanted.next());
        wanted.bind(query, day).setParameter(wanted.next(), most);
        return Sql.rows(query).map(row -> found(row, day)).toList();
    }

    /** The first so many of those tasks, by id, whatever their order. */
    List<UUID> ids(TaskSql wanted, Standing.Day day, int most) {
        var query = entityManager.createNativeQuery(
                "select t.id, 1 from task t where " + wanted + " order by t.id limit ?" + wanted.next());
        wanted.bind(query, day).setParameter(wanted.next(), most);
        return Sql.rows(query).map(row -> (UUID) row[0]).toList();
    }

    /** Anything malformed is as good as none. */
    private static void after(TaskSql wanted, String after) {
        if (!isPlace(after)) {
            return;
        }
        var parts = after.split("_", 3);
        Uuids.parse(parts[2])
                .ifPresent(id -> wanted.and(
                        "(" + RANK + ", " + DUE + ", t.id) > (select cast(split_part(k, '_', 1) as int),"
                                + " cast(split_part(k, '_', 2) as date), cast(split_part(k, '_', 3) as uuid)"
                                + " from (select cast(%s as text) as k) key)",
                        parts[0] + "_" + parts[1] + "_" + id));
    }

    static boolean isPlace(String after) {
        if (after == null || after.length() > LONGEST || !after.matches(KEY)) {
            return false;
        }
        var parts = after.split("_", 3);
        return TypedDay.of(parts[1]) != null && Uuids.parse(parts[2]).isPresent();
    }

    TaskCounts counts(TaskSql wanted, Standing.Day day) {
        var query = wanted.bind(entityManager.createNativeQuery(COUNTS + wanted), day);
        return Sql.rows(query)
                .map(row -> new TaskCounts(
                        number(row[0]),
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6])))
                .findFirst()
                .orElseThrow();
    }

    /** The counts as a question of a tile: {@code overdue}, {@code soon} and {@code unclaimed}. */
    TileQuestion countsQuestion(String key, TaskSql wanted, Standing.Day day) {
        var sql = """
                select count(*) filter (where %s) as overdue, count(*) filter (where %s) as soon,
                    count(*) filter (where t.state = 'ASSIGNED') as unclaimed
                from task t
                where\s""".formatted(TaskSql.OVERDUE, TaskSql.SOON);
        return new TileQuestion(key, sql + wanted, wanted.values(day));
    }

    /**
     * How much of it is {@code overdue} for each {@code giver} and {@code lead} of what is open; {@code own} is what those units follow or
     * have a part in.
     */
    TileQuestion sidesQuestion(String key, TaskSql wanted, List<UUID> units, Standing.Day day) {
        var sql = """
                select t.giver_unit as giver, t.lead_unit as lead,
                    t.follower_unit = any (own.units) or exists (
                        select 1 from task_part p where p.task_id = t.id and p.unit_id = any (own.units)) as own,
                    count(*) filter (where %s) as overdue
                from task t
                cross join (select cast(string_to_array(?%d, ',') as uuid[]) as units) own
                where %s and %s
                group by 1, 2, 3""".formatted(TaskSql.OVERDUE, wanted.next(), TaskSql.OPEN, wanted);
        var values = new ArrayList<>(wanted.values(day));
        values.add(Sql.joined(units));
        return new TileQuestion(key, sql, values);
    }

    /** The first rows as a question of a tile. */
    TileQuestion rowsQuestion(String key, TaskSql wanted, Standing.Day day, int most) {
        var sql = """
                select t.id, left(t.content, 400) as content, t.state, t.due_on, t.first_due_on, t.result_on,
                    t.officer_name, g.short_name as giver, l.short_name as lead
                from task t
                join unit g on g.id = t.giver_unit
                join unit l on l.id = t.lead_unit
                where\s""";
        return new TileQuestion(
                key, sql + wanted + "\norder by " + RANK + ", " + DUE + ", t.id limit " + most, wanted.values(day));
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Found found(Object[] row, Standing.Day day) {
        var state = TaskState.valueOf((String) row[4]);
        LocalDate due = Sql.day(row[5]);
        var facts = new Standing.Facts(state, due, Sql.day(row[6]), Sql.day(row[7]), Sql.day(row[8]));
        var id = (UUID) row[0];
        var shown = new TaskRow(
                id,
                TaskFacts.title((String) row[1]),
                TaskPriority.valueOf((String) row[2]),
                TaskKind.valueOf((String) row[3]),
                state,
                Standing.of(facts, day),
                Sql.day(row[18]),
                due,
                (String) row[9],
                (String) row[10],
                Optional.ofNullable((String) row[11]).orElse(""),
                (String) row[12],
                (Integer) row[13],
                (Boolean) row[14],
                null,
                row[16] + "_" + row[17] + "_" + id);
        return new Found(shown, (UUID) row[15]);
    }
}

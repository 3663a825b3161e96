package doanket.task;

import doanket.file.FileService;
import doanket.file.StoredFile;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the database tells of one task. */
@ApplicationScoped
class TaskSheetRepository {

    private static final List<String> COLUMNS = List.of(
            "t.content",
            "t.product",
            "t.measure",
            "t.priority",
            "t.kind",
            "t.period",
            "t.state",
            "t.issued_on",
            "t.first_due_on",
            "t.due_on",
            "t.next_due_on",
            "t.ends_on",
            "t.result_on",
            "t.completed_on",
            "t.giver_unit",
            "t.lead_unit",
            "t.officer_id",
            "t.officer_name",
            "t.accepted_at",
            "t.percent",
            "t.returned",
            "t.explain_by",
            "t.parent_id",
            "t.document_id",
            "t.clause_id",
            "t.follower_unit",
            "t.name",
            "t.post",
            "t.at",
            "t.step_by",
            "t.step_at",
            "g.name as giver",
            "l.name as lead",
            "f.name as follower",
            "s.full_name as supervisor",
            "o.content as parent",
            "(select count(*) from task_event e where e.task_id = t.id and e.kind = 'REMINDED') as reminders");

    private static final String CORE = "select " + String.join(", ", COLUMNS) + """

            from task t
            join unit g on g.id = t.giver_unit
            join unit l on l.id = t.lead_unit
            left join unit f on f.id = t.follower_unit
            left join person s on s.id = t.supervisor_id
            left join task o on o.id = t.parent_id
            where t.id = ?1""";

    private static final String PARTS = """
            select p.id, p.unit_id, u.name, p.duty, p.state, p.officer_name
            from task_part p
            join unit u on u.id = p.unit_id
            where p.task_id = ?1
            order by u.protocol_rank, u.sort_form, u.id""";

    private static final String LOG = """
            select e.id, e.kind, e.name, e.post, e.at, e.text, e.percent, e.paper, e.paper_on, e.about_id,
                (select string_agg(cast(f.file_id as text), ',') from task_event_file f where f.event_id = e.id)
            from task_event e
            where e.task_id = ?1
            order by e.at desc, e.id desc
            limit ?2""";

    private static final int MOST_LINES = 300;

    private final FileService files;

    @PersistenceContext
    EntityManager entityManager;

    protected TaskSheetRepository() { // for the CDI proxy
        this(null);
    }

    @Inject
    TaskSheetRepository(FileService files) {
        this.files = files;
    }

    /** A part as it is stored. */
    record Part(UUID id, UUID unit, String name, String duty, PartState state, String officer) {}

    /** The columns of a task by their names. */
    record Core(UUID id, Map<String, Object> columns) {

        Object column(String name) {
            return columns.get(name);
        }

        String text(String name) {
            return (String) columns.get(name);
        }

        UUID giver() {
            return (UUID) column("giver_unit");
        }

        UUID lead() {
            return (UUID) column("lead_unit");
        }

        UUID follower() {
            return (UUID) column("follower_unit");
        }

        UUID officer() {
            return (UUID) column("officer_id");
        }

        TaskState state() {
            return TaskState.valueOf(text("state"));
        }

        TaskKind kind() {
            return TaskKind.valueOf(text("kind"));
        }

        TaskPeriod period() {
            return text("period") == null ? null : TaskPeriod.valueOf(text("period"));
        }

        TaskTerms terms() {
            return new TaskTerms(
                    text("content"), text("product"), text("measure"), TaskPriority.valueOf(text("priority")));
        }

        Standing.Facts facts() {
            return new Standing.Facts(
                    state(),
                    Sql.day(column("due_on")),
                    Sql.day(column("first_due_on")),
                    Sql.day(column("result_on")),
                    Sql.day(column("completed_on")));
        }
    }

    Optional<Core> core(UUID id) {
        return Sql.rows(entityManager.createNativeQuery(CORE).setParameter(1, id))
                .map(row -> new Core(id, named(row)))
                .findFirst();
    }

    private static Map<String, Object> named(Object[] row) {
        var columns = new HashMap<String, Object>();
        for (int at = 0; at < row.length; at++) {
            columns.put(COLUMNS.get(at).replaceAll(".* as |^t\\.", ""), row[at]);
        }
        return columns;
    }

    List<Part> parts(UUID task) {
        return Sql.rows(entityManager.createNativeQuery(PARTS).setParameter(1, task))
                .map(row -> new Part(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        PartState.valueOf((String) row[4]),
                        (String) row[5]))
                .toList();
    }

    ExtensionRow extension(UUID task) {
        return Sql.rows(entityManager.createNativeQuery("""
                                select id, name, old_due, asked_due, reason
                                from task_extension
                                where task_id = ?1 and state = 'ASKED'""").setParameter(1, task))
                .map(row -> new ExtensionRow(
                        (UUID) row[0], (String) row[1], Sql.day(row[2]), Sql.day(row[3]), (String) row[4]))
                .findFirst()
                .orElse(null);
    }

    /** The newest line first. */
    List<TaskLogRow> log(UUID task) {
        var rows = Sql.rows(entityManager
                        .createNativeQuery(LOG)
                        .setParameter(1, task)
                        .setParameter(2, MOST_LINES))
                .toList();
        var asked = rows.stream().flatMap(row -> ids((String) row[10])).toList();
        var known = asked.isEmpty() ? Map.<UUID, StoredFile>of() : files.files(asked);
        return rows.stream().map(row -> line(row, known)).toList();
    }

    private static TaskLogRow line(Object[] row, Map<UUID, StoredFile> files) {
        return new TaskLogRow(
                (UUID) row[0],
                TaskStep.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                Sql.instant(row[4]),
                (String) row[5],
                (Integer) row[6],
                (String) row[7],
                Sql.day(row[8]),
                (UUID) row[9],
                ids((String) row[10])
                        .map(files::get)
                        .filter(Objects::nonNull)
                        .map(TaskLogRow.FileLink::of)
                        .toList());
    }

    private static Stream<UUID> ids(String joined) {
        return joined == null ? Stream.of() : Arrays.stream(joined.split(",")).map(UUID::fromString);
    }
}

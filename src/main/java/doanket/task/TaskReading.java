package doanket.task;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.VietnameseText;
import doanket.task.TaskQuery.Narrowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lists of tasks, and one task with everything that has happened to it. */
@ApplicationScoped
@Transactional
public class TaskReading {

    /** Rows of one page. */
    public static final int PAGE = 50;

    private static final int MOST_ON_BOARD = 200;
    private static final int DONE_LATELY = 30;

    private final TaskReach reach;
    private final TaskListRepository lists;
    private final TaskSheets sheets;
    private final Rules rules;
    private final Actor actor;

    protected TaskReading() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    TaskReading(TaskReach reach, TaskListRepository lists, TaskSheets sheets, Rules rules, Actor actor) {
        this.reach = reach;
        this.lists = lists;
        this.sheets = sheets;
        this.rules = rules;
        this.actor = actor;
    }

    /** A page of a list, and what the whole list holds whatever it is narrowed to. */
    @Allowed(Permission.TASK_READ)
    public TaskPage list(TaskQuery query) {
        var day = rules.day(actor.today());
        var counts = lists.counts(reach.of(query.list()), day);
        var found = lists.rows(narrowed(query), query.after(), day, PAGE + 1);
        boolean more = found.size() > PAGE;
        var rows = sheets.withPapers(more ? found.subList(0, PAGE) : found);
        return new TaskPage(rows, more ? rows.get(PAGE - 1).key() : null, counts);
    }

    private TaskSql narrowed(TaskQuery query) {
        var by = query.narrowed();
        var wanted = orNone(
                        orNone(by.span().narrow(reach.of(query.list())), "t.officer_id", by.officer()),
                        "t.document_id",
                        by.document())
                .and(query.show().condition())
                .equal(query.list() == TaskList.HOST ? MeetingTasks.OF_HOST : "t.lead_unit = %1$s", by.lead())
                .equal(
                        "t.priority = %1$s",
                        by.priority() == null ? null : by.priority().name())
                .equal("t.content_fold like %1$s escape '!'", like(by.text()));
        return by.withoutSeries() ? wanted.and("t.kind <> 'PERIODIC'") : wanted;
    }

    private static TaskSql orNone(TaskSql wanted, String column, UUID value) {
        return Narrowed.NONE.equals(value) ? wanted.and(column + " is null") : wanted.equal(column + " = %1$s", value);
    }

    private static String like(String typed) {
        var fold = VietnameseText.fold(typed == null ? "" : typed).strip();
        return fold.isEmpty() ? null : "%" + fold.replaceAll("[!%_]", "!$0") + "%";
    }

    /** Open tasks of a list, at most 200, and those that were done within 30 days, by how they stand. */
    @Allowed(Permission.TASK_READ)
    public Board board(TaskList list) {
        var day = rules.day(actor.today());
        var counts = lists.counts(reach.of(list), day);
        var open = lists.rows(reach.of(list).and(TaskSql.OPEN), null, day, MOST_ON_BOARD);
        var done = lists.rows(
                reach.of(list)
                        .and("t.state = 'DONE'")
                        .and(
                                "t.completed_on >= cast(%1$s as date)",
                                day.today().minusDays(DONE_LATELY).toString()),
                null,
                day,
                PAGE);
        return Board.of(
                open.stream().map(TaskListRepository.Found::row).toList(),
                done.stream().map(TaskListRepository.Found::row).toList(),
                counts);
    }

    /** Open tasks of a list that have a day, at most 200, along the time. */
    @Allowed(Permission.TASK_READ)
    public Timeline timeline(TaskList list) {
        var day = rules.day(actor.today());
        var counts = lists.counts(reach.of(list), day);
        var dated = lists.rows(reach.of(list).and(TaskSql.OPEN).and("t.due_on is not null"), null, day, MOST_ON_BOARD);
        return Timeline.of(dated.stream().map(TaskListRepository.Found::row).toList(), day.today(), counts);
    }

    /** One task, with its parts, its log, and what the current reader may do with it. */
    @Allowed(value = Permission.TASK_READ, of = TaskScopes.class)
    public TaskSheet sheet(UUID id) {
        return sheets.of(id);
    }
}

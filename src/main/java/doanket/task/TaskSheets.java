package doanket.task;

import doanket.calendar.Workdays;
import doanket.directive.Clarification;
import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.Sql;
import doanket.task.TaskListRepository.Found;
import doanket.task.TaskSheetRepository.Core;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts together what is shown of one task. */
@ApplicationScoped
class TaskSheets {

    private static final int MOST_BENEATH = 100;

    private final TaskSheetRepository sheets;
    private final TaskListRepository lists;
    private final PeopleRepository people;
    private final Rules rules;
    private final Actor actor;

    @Inject
    Workdays workdays;

    @Inject
    Papers papers;

    @Inject
    TalkRepository talk;

    protected TaskSheets() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    TaskSheets(
            TaskSheetRepository sheets, TaskListRepository lists, PeopleRepository people, Rules rules, Actor actor) {
        this.sheets = sheets;
        this.lists = lists;
        this.people = people;
        this.rules = rules;
        this.actor = actor;
    }

    TaskSheet of(UUID id) {
        var day = rules.day(actor.today());
        var core = sheets.core(id).orElseThrow(NotFoundException::new);
        var extension = sheets.extension(id);
        var may = may(core, extension != null);
        var head = new TaskSheet.Head(
                id,
                core.terms(),
                core.kind(),
                core.period(),
                core.state(),
                Standing.of(core.facts(), day),
                paper(core),
                Seen.of(Sql.instant(core.column("step_at"))));
        boolean lists = core.state() != TaskState.PLANNED;
        return new TaskSheet(
                head,
                days(core),
                hands(core, may),
                parts(core),
                sheets.log(id),
                clarified(core),
                lists ? beneath(id, day) : List.of(),
                extension,
                may);
    }

    /** The paper it comes from, if the reader may open it, or else the task above it. */
    private TaskSheet.Paper paper(Core core) {
        var document = (UUID) core.column("document_id");
        var known = document == null ? null : papers.of(List.of(document)).get(document);
        if (known != null || core.column("parent_id") == null) {
            return known;
        }
        return new TaskSheet.Paper(TaskFacts.title(core.text("parent")), TaskNotices.VIEW + core.column("parent_id"));
    }

    private List<Clarification> clarified(Core core) {
        var document = (UUID) core.column("document_id");
        return document == null || core.state() == TaskState.PLANNED ? List.of() : talk.besides(document, core.id());
    }

    private List<TaskRow> beneath(UUID id, Standing.Day day) {
        return withPapers(lists.rows(
                new TaskSql().and("t.parent_id = %1$s", id).and("t.state <> 'PLANNED'"), null, day, MOST_BENEATH));
    }

    List<TaskRow> withPapers(List<Found> found) {
        return named(found, papers.titles(found.stream().map(Found::document).toList()));
    }

    /** By the titles of papers that are known already. */
    static List<TaskRow> named(List<Found> found, Map<UUID, String> titles) {
        return found.stream()
                .map(one -> one.document() == null || !titles.containsKey(one.document())
                        ? one.row()
                        : one.row().from(titles.get(one.document())))
                .toList();
    }

    private TaskSheet.Days days(Core core) {
        var facts = core.facts();
        return new TaskSheet.Days(
                Sql.day(core.column("issued_on")),
                facts.due(),
                facts.firstDue(),
                Sql.day(core.column("next_due_on")),
                Sql.day(core.column("ends_on")),
                facts.resultOn(),
                facts.completedOn(),
                Sql.day(core.column("explain_by")),
                note(facts.due()));
    }

    private DueNote note(LocalDate due) {
        return due == null || workdays.isWorking(due)
                ? null
                : new DueNote(due, workdays.holiday(due, actor.locale()).orElse(null), workdays.plus(due, -1));
    }

    private TaskSheet.Hands hands(Core core, TaskMay may) {
        int reminders = ((Number) core.column("reminders")).intValue();
        return new TaskSheet.Hands(
                core.text("giver"),
                core.text("name"),
                core.text("post"),
                Sql.instant(core.column("at")),
                core.lead(),
                core.text("lead"),
                core.text("follower"),
                core.text("supervisor"),
                core.officer(),
                core.text("officer_name"),
                Sql.instant(core.column("accepted_at")),
                (Integer) core.column("percent"),
                core.text("returned"),
                reminders,
                reminders >= rules.of(TaskRule.MANY_REMINDERS),
                may.giveBack() ? people.inUnits(List.of(core.lead()), actor.today()) : List.of());
    }

    private List<TaskPartRow> parts(Core core) {
        boolean open = core.state().isWithLead() && actor.holds(Permission.TASK_WORK);
        return sheets.parts(core.id()).stream()
                .map(part -> row(part, open && actor.isMember(part.unit()), open && actor.isMember(core.lead())))
                .toList();
    }

    /** One's own unit's part may be accepted and reported; the lead takes a reported one as done. */
    private static TaskPartRow row(TaskSheetRepository.Part part, boolean own, boolean leads) {
        boolean open = part.state() == PartState.OPEN;
        return new TaskPartRow(
                part.id(),
                part.unit(),
                part.name(),
                part.duty(),
                part.state(),
                part.officer(),
                own && open && part.officer() == null,
                own && open,
                leads && part.state() == PartState.REPORTED);
    }

    private TaskMay may(Core core, boolean asked) {
        boolean decides = actor.may(Permission.TASK_ASSIGN, core.giver());
        boolean follows = decides
                || actor.may(Permission.TASK_FOLLOW, core.giver())
                || actor.may(Permission.TASK_FOLLOW, core.follower());
        var role = new TaskMay.Role(
                actor.holds(Permission.TASK_WORK) && actor.isMember(core.lead()),
                decides,
                follows,
                actor.account().equals(core.column("step_by")));
        var due = core.facts().due();
        return new TaskMay(
                role,
                new TaskMay.Case(
                        core.state(),
                        core.kind() == TaskKind.PERIODIC,
                        due != null,
                        due != null && actor.today().isAfter(due),
                        asked,
                        core.column("explain_by") != null));
    }
}

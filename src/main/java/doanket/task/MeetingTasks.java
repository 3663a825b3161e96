package doanket.task;

import doanket.identity.Actor;
import doanket.meeting.FigureSource;
import doanket.meeting.FollowUp;
import doanket.meeting.FollowUpSource;
import doanket.meeting.MeetingFigure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Brings the tasks of a unit back to its next meeting: what is open, and how much of it. */
@ApplicationScoped
class MeetingTasks implements FollowUpSource, FigureSource {

    private static final int MOST = 100;

    private static final String LIST = "/task/list?which=host&lead=";

    /** Given or led by the host. */
    static final String OF_HOST = "(t.giver_unit = %1$s or t.lead_unit = %1$s)";

    private final TaskListRepository lists;
    private final Rules rules;
    private final Actor actor;

    protected MeetingTasks() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    MeetingTasks(TaskListRepository lists, Rules rules, Actor actor) {
        this.lists = lists;
        this.rules = rules;
        this.actor = actor;
    }

    private static TaskSql of(UUID host) {
        return new TaskSql().and(OF_HOST, host).and("t.state <> 'PLANNED'").and("t.kind <> 'PERIODIC'");
    }

    @Override
    public List<FollowUp> openOf(UUID host, LocalDate day) {
        var open = of(host).and(TaskSql.OPEN);
        return lists.rows(open, null, rules.day(day), MOST).stream()
                .map(TaskListRepository.Found::row)
                .map(this::followUp)
                .toList();
    }

    private FollowUp followUp(TaskRow row) {
        var standing = row.standing();
        return new FollowUp(
                row.id(),
                row.title(),
                row.lead(),
                row.due(),
                standing.isOverdue(),
                Words.of(actor.locale(), "label." + standing.label(), standing.days()),
                TaskNotices.VIEW + row.id());
    }

    @Override
    public List<MeetingFigure> figures(UUID host, LocalDate day) {
        var counts = lists.counts(of(host), rules.day(day));
        return List.of(
                figure(FollowUpSource.OPEN, "figure.open", counts.open(), host, TaskShow.OPEN),
                figure(FollowUpSource.OVERDUE, "figure.overdue", counts.overdue(), host, TaskShow.OVERDUE),
                figure("task.waiting", "figure.waiting", counts.waiting(), host, TaskShow.WAITING));
    }

    /** It leads to a list with the very same condition. */
    private MeetingFigure figure(String key, String label, long value, UUID host, TaskShow show) {
        return new MeetingFigure(
                key,
                Words.of(actor.locale(), label),
                Long.toString(value),
                LIST + host + "&show=" + show.name().toLowerCase(Locale.ROOT));
    }
}

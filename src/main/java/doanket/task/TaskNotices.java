package doanket.task;

import doanket.notification.Happening;
import doanket.notification.Notifier;
import doanket.platform.Stamp;
import doanket.task.TaskLog.Given;
import doanket.task.TaskLog.Noted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells those whom a step of a task concerns, and takes back what is no longer so, in the transaction of the step. */
@ApplicationScoped
class TaskNotices {

    static final String VIEW = "/task/view?id=";

    private static final Map<TaskStep, String> EVENTS = Map.ofEntries(
            Map.entry(TaskStep.ASSIGNED, TaskEvents.ASSIGNED),
            Map.entry(TaskStep.REASSIGNED, TaskEvents.ASSIGNED),
            Map.entry(TaskStep.REPORTED, TaskEvents.REPORTED),
            Map.entry(TaskStep.CONFIRMED, TaskEvents.DECIDED),
            Map.entry(TaskStep.SENT_BACK, TaskEvents.DECIDED),
            Map.entry(TaskStep.INSISTED, TaskEvents.DECIDED),
            Map.entry(TaskStep.PAUSED, TaskEvents.DECIDED),
            Map.entry(TaskStep.RESUMED, TaskEvents.DECIDED),
            Map.entry(TaskStep.CANCELLED, TaskEvents.DECIDED),
            Map.entry(TaskStep.CORRECTED, TaskEvents.DECIDED),
            Map.entry(TaskStep.SUCCEEDED, TaskEvents.ASSIGNED),
            Map.entry(TaskStep.EXTENSION_GRANTED, TaskEvents.DECIDED),
            Map.entry(TaskStep.EXTENSION_REFUSED, TaskEvents.DECIDED),
            Map.entry(TaskStep.EXTENDED, TaskEvents.DECIDED),
            Map.entry(TaskStep.GIVEN_BACK, TaskEvents.ASKED),
            Map.entry(TaskStep.EXTENSION_ASKED, TaskEvents.ASKED),
            Map.entry(TaskStep.EXPLAINED, TaskEvents.ASKED),
            Map.entry(TaskStep.QUESTION, TaskEvents.ASKED),
            Map.entry(TaskStep.EXPLANATION_ASKED, TaskEvents.TALK),
            Map.entry(TaskStep.ANSWER, TaskEvents.TALK),
            Map.entry(TaskStep.HANDED_OVER, TaskEvents.TALK),
            Map.entry(TaskStep.PART_REPORTED, TaskEvents.TALK),
            Map.entry(TaskStep.PART_SENT_BACK, TaskEvents.TALK),
            Map.entry(TaskStep.REMINDED, TaskEvents.REMINDER),
            Map.entry(TaskStep.ESCALATED, TaskEvents.ESCALATED));

    private final Notifier notifier;

    protected TaskNotices() { // for the CDI proxy
        this(null);
    }

    @Inject
    TaskNotices(Notifier notifier) {
        this.notifier = notifier;
    }

    void noted(@Observes Noted noted) {
        switch (noted.step()) {
            case CONFIRMED, CANCELLED -> forget(noted.task().id(), TaskEvents.ASSIGNED, TaskEvents.REPORTED);
            case SENT_BACK -> forget(noted.task().id(), TaskEvents.REPORTED);
            case REASSIGNED -> forget(noted.task().id(), TaskEvents.ASSIGNED, TaskEvents.ASKED);
            case REPORTED -> forget(noted.task().id(), TaskEvents.REMINDER, TaskEvents.ESCALATED);
            default -> {
                // Leaves what was told before as it is.
            }
        }
        var event = EVENTS.get(noted.step());
        if (event != null) {
            tell(noted, event, VIEW + noted.task().id());
        }
    }

    void given(@Observes Given given) {
        notifier.tellAll(given.tasks().stream()
                .map(task -> happening(TaskEvents.ASSIGNED, task.id(), task.title(), "", given.by()))
                .toList());
    }

    private static Happening happening(String event, UUID task, String title, String detail, Stamp by) {
        return new Happening(
                event, TaskSearchKind.KIND, task, title, detail, VIEW + task, by.at(), by.account(), by.name());
    }

    /** Whoever does one of those tasks has to know as well what was answered about another like them. */
    void clarified(Map<UUID, String> titles, String answer, Stamp by) {
        if (titles.isEmpty()) {
            return;
        }
        notifier.tellAll(titles.entrySet().stream()
                .map(task -> happening(TaskEvents.TALK, task.getKey(), task.getValue(), answer, by))
                .toList());
    }

    void tell(Noted noted, String event, String address) {
        var by = noted.by();
        notifier.tell(new Happening(
                event,
                TaskSearchKind.KIND,
                noted.task().id(),
                noted.task().title(),
                noted.said().text(),
                address,
                by.at(),
                by.account(),
                by.name()));
    }

    private void forget(UUID task, String... events) {
        notifier.forget(TaskSearchKind.KIND, task, List.of(events));
    }
}

package doanket.task;

import doanket.identity.Deeds;
import doanket.platform.Stamp;
import doanket.task.TaskEvent.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Writes down what happens to tasks, and lets whoever has to do something about it know. */
@ApplicationScoped
class TaskLog {

    private final TaskRepository tasks;
    private final Deeds deeds;
    private final TaskIndex index;
    private final Event<Noted> noted;
    private final Event<Given> allGiven;

    protected TaskLog() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    TaskLog(TaskRepository tasks, Deeds deeds, TaskIndex index, Event<Noted> noted, Event<Given> allGiven) {
        this.tasks = tasks;
        this.deeds = deeds;
        this.index = index;
        this.noted = noted;
        this.allGiven = allGiven;
    }

    /** Something has happened to a task. */
    record Noted(TaskFacts task, TaskStep step, Stamp by, Said said) {}

    TaskEvent note(Task task, TaskStep step, Stamp by, Said said) {
        var facts = task.facts();
        var event = new TaskEvent(facts.id(), step, by, said);
        tasks.note(event, said.evidence().files());
        if (!said.evidence().files().isEmpty()) {
            index.put(facts);
        }
        deeds.write("task." + verb(step), facts.id(), facts.giver(), told(facts, said));
        noted.fire(new Noted(facts, step, by, said));
        return event;
    }

    /** Which task, and what was said. */
    private static String told(TaskFacts facts, Said said) {
        return said.text() == null || said.text().isBlank() ? facts.title() : facts.title() + ": " + said.text();
    }

    /** Many tasks were given at once. */
    record Given(List<TaskFacts> tasks, Stamp by) {}

    /** As {@link #note} of each of them that it was given. */
    void given(List<Task> given, Stamp by) {
        var facts = given.stream().map(Task::facts).toList();
        facts.forEach(task -> tasks.add(new TaskEvent(task.id(), TaskStep.ASSIGNED, by, Said.NOTHING)));
        deeds.write(
                "task." + verb(TaskStep.ASSIGNED),
                facts.stream()
                        .map(task -> new Deeds.Subject(task.id(), task.giver(), task.title()))
                        .toList());
        allGiven.fire(new Given(facts, by));
    }

    /** PART_SENT_BACK is partSentBack. */
    static String verb(TaskStep step) {
        var name = step.name().toLowerCase(Locale.ROOT);
        var verb = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            boolean begins = at > 0 && name.charAt(at - 1) == '_';
            if (name.charAt(at) != '_') {
                verb.append(begins ? Character.toUpperCase(name.charAt(at)) : name.charAt(at));
            }
        }
        return verb.toString();
    }
}

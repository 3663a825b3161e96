package doanket.task;

import doanket.identity.Actor;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitName;
import doanket.organisation.UnitSuccession;
import doanket.platform.Stamp;
import doanket.task.TaskEvent.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The open tasks of a unit that is closed go on in the one that comes after it; their log says where they were. */
@ApplicationScoped
class TaskSuccession implements UnitSuccession {

    private static final Locale VIETNAMESE = new Locale("vi");

    private final BulkRepository bulk;
    private final Handing handing;
    private final UnitDirectory directory;
    private final Actor actor;

    /** What one task needs when it changes hands. */
    @ApplicationScoped
    static class Handing {

        private final TaskRepository tasks;
        private final TaskLog log;
        private final TaskIndex index;

        protected Handing() { // for the CDI proxy
            this(null, null, null);
        }

        @Inject
        Handing(TaskRepository tasks, TaskLog log, TaskIndex index) {
            this.tasks = tasks;
            this.log = log;
            this.index = index;
        }

        void pass(Task task, List<TaskPart> parts, Passing passing) {
            task.succeed(passing.gone(), passing.after(), passing.by());
            boolean leads = task.facts().lead().equals(passing.after());
            boolean isIn = leads || parts.stream().anyMatch(part -> part.unit().equals(passing.after()));
            parts.stream()
                    .filter(part -> !part.isConfirmed())
                    .filter(part -> part.unit().equals(passing.gone())
                            || leads && part.unit().equals(passing.after()))
                    .forEach(part -> pass(part, isIn, passing));
            log.note(task, TaskStep.SUCCEEDED, passing.by(), Said.of(passing.said()));
            index.put(task.facts());
        }

        /** A unit that has to do with the task already does the part with what it does anyway. */
        private void pass(TaskPart part, boolean isIn, Passing passing) {
            if (isIn) {
                tasks.remove(part);
            } else {
                part.succeed(passing.after());
            }
        }
    }

    /** From which unit to which, who does it, and what the log says. */
    record Passing(UUID gone, UUID after, Stamp by, String said) {}

    protected TaskSuccession() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    TaskSuccession(BulkRepository bulk, Handing handing, UnitDirectory directory, Actor actor) {
        this.bulk = bulk;
        this.handing = handing;
        this.directory = directory;
        this.actor = actor;
    }

    @Override
    public long open(UUID unit) {
        return bulk.openOf(unit);
    }

    @Override
    public int pass(UUID gone, UUID after, int most) {
        var ids = bulk.openIdsOf(gone, most);
        if (ids.isEmpty()) {
            return 0;
        }
        var names = directory.names(List.of(gone, after));
        var said = Words.of(VIETNAMESE, "log.succeeded", name(names.get(gone)), name(names.get(after)));
        var passing = new Passing(gone, after, actor.stampOrPortal(), said);
        var parts = bulk.parts(ids);
        bulk.hold(ids)
                .forEach(task ->
                        handing.pass(task, parts.getOrDefault(task.facts().id(), List.of()), passing));
        return ids.size();
    }

    private static String name(UnitName unit) {
        return unit == null ? "" : unit.name();
    }
}

package doanket.task;

import doanket.identity.Actor;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitHeirs;
import doanket.organisation.UnitName;
import doanket.organisation.UnitSuccession;
import doanket.platform.Stamp;
import doanket.task.TaskEvent.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The open tasks of a unit that is closed go on in the one that comes after it; their log says where they were. */
@ApplicationScoped
class TaskSuccession implements UnitSuccession {

    private static final Locale VIETNAMESE = new Locale("vi");
    private static final int PLACE = 50;

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

        /** One after the other, as far as the unit that is gone has to do with it. */
        void pass(Task task, List<TaskPart> parts, List<Passing> passings) {
            passings.stream()
                    .filter(passing -> passing.concerns(task.facts(), parts))
                    .forEach(passing -> pass(task, parts, passing));
            index.put(task.facts());
        }

        private void pass(Task task, List<TaskPart> parts, Passing passing) {
            task.succeed(passing.gone(), passing.after(), passing.by());
            boolean leads = task.facts().lead().equals(passing.after());
            boolean isIn = leads || parts.stream().anyMatch(part -> part.unit().equals(passing.after()));
            parts.stream()
                    .filter(part -> !part.isConfirmed())
                    .filter(part -> part.unit().equals(passing.gone())
                            || leads && part.unit().equals(passing.after()))
                    .forEach(part -> pass(part, isIn, passing));
            log.note(task, TaskStep.SUCCEEDED, passing.by(), Said.of(passing.said()));
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
    record Passing(UUID gone, UUID after, Stamp by, String said) {

        boolean concerns(TaskFacts task, List<TaskPart> parts) {
            return gone.equals(task.lead())
                    || gone.equals(task.giver())
                    || gone.equals(task.follower())
                    || parts.stream()
                            .anyMatch(part -> !part.isConfirmed() && part.unit().equals(gone));
        }
    }

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
    public List<Thing> things(Locale locale) {
        return List.of(new Thing(PLACE, Words.of(locale, "succession.tasks"), true));
    }

    @Override
    public String counting() {
        return BulkRepository.COUNTED;
    }

    @Override
    public int pass(UnitHeirs heirs, int most) {
        var ids = bulk.openIdsOf(heirs.gone(), most);
        if (ids.isEmpty()) {
            return 0;
        }
        var names = directory.names(heirs.all());
        var by = actor.stampOrPortal();
        var passings = heirs.after().entrySet().stream()
                .map(heir -> new Passing(heir.getKey(), heir.getValue(), by, said(names, heir)))
                .toList();
        var parts = bulk.parts(ids);
        bulk.hold(ids)
                .forEach(task ->
                        handing.pass(task, parts.getOrDefault(task.facts().id(), List.of()), passings));
        return ids.size();
    }

    private static String said(Map<UUID, UnitName> names, Map.Entry<UUID, UUID> heir) {
        return Words.of(VIETNAMESE, "log.succeeded", name(names.get(heir.getKey())), name(names.get(heir.getValue())));
    }

    private static String name(UnitName unit) {
        return unit == null ? "" : unit.name();
    }
}

package doanket.task;

import doanket.calendar.Workdays;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitName;
import doanket.organisation.UnitPlace;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Giving a task that no paper asks for. */
@ApplicationScoped
@Transactional
public class TaskGiving {

    private static final int MOST_FOUND = 20;

    private final TaskRepository tasks;
    private final PeopleRepository people;
    private final Giving giving;
    private final Surroundings surroundings;
    private final Actor actor;

    /** What lies about a task and belongs to others. */
    @ApplicationScoped
    static class Surroundings {

        private final UnitDirectory directory;
        private final Workdays workdays;

        protected Surroundings() { // for the CDI proxy
            this(null, null);
        }

        @Inject
        Surroundings(UnitDirectory directory, Workdays workdays) {
            this.directory = directory;
            this.workdays = workdays;
        }

        UnitDirectory directory() {
            return directory;
        }

        Workdays workdays() {
            return workdays;
        }
    }

    protected TaskGiving() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    TaskGiving(TaskRepository tasks, PeopleRepository people, Giving giving, Surroundings surroundings, Actor actor) {
        this.tasks = tasks;
        this.people = people;
        this.giving = giving;
        this.surroundings = surroundings;
        this.actor = actor;
    }

    /**
     * Gives a task in the name of a unit, under an id that the form brought along: a form sent twice gives one. Refuses a
     * task without content or lead, a co-ordinator that is the lead or named twice, a closed unit, and a due date that has
     * passed. A due date on a holiday is no reason to refuse: see {@link #dueNote}.
     */
    @Allowed(value = Permission.TASK_ASSIGN, of = UnitScopes.class)
    public UUID give(UUID giver, UUID id, TaskForm form) {
        tasks.holdBirth(id);
        if (tasks.isThere(id)) {
            return tasks.find(id)
                    .filter(task -> task.facts().giver().equals(giver))
                    .orElseThrow(NotFoundException::new)
                    .facts()
                    .id();
        }
        var today = actor.today();
        giving.check(form.parties(), today);
        var by = actor.stampOrPortal();
        giving.assign(giving.plan(id, giver, form, TaskOrigin.ALONE, by), today, by);
        return id;
    }

    /** The units in whose name the current user gives tasks, the one acted in first. */
    @Allowed(Permission.TASK_ASSIGN)
    public List<UnitName> givers() {
        var units = actor.unitsOf(Permission.TASK_ASSIGN);
        var names = surroundings.directory().names(units);
        return units.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    /** The people of those units, of whom one may be the leader in charge. */
    @Allowed(Permission.TASK_ASSIGN)
    public List<TaskPerson> leaders() {
        return people.inUnits(actor.unitsOf(Permission.TASK_ASSIGN), actor.today());
    }

    @Allowed(Permission.SIGNED_IN)
    public List<UnitPlace> named(String typed) {
        return surroundings.directory().pick(typed, MOST_FOUND);
    }

    /** What to think of before that day becomes a due date; nothing for an ordinary working day. */
    @Allowed(Permission.SIGNED_IN)
    public DueNote dueNote(LocalDate due) {
        if (due == null || surroundings.workdays().isWorking(due)) {
            return null;
        }
        return new DueNote(
                due,
                surroundings.workdays().holiday(due, actor.locale()).orElse(null),
                surroundings.workdays().plus(due, -1));
    }
}

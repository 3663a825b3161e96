package doanket.task;

import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitName;
import doanket.organisation.UnitPlace;
import doanket.platform.Sql;
import doanket.platform.Stamp;
import doanket.platform.Uuids;
import doanket.task.TaskEvent.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes tasks down and gives them, whoever asks for it: a leader, a paper that is issued, a series, a task that is split. */
@ApplicationScoped
class Giving {

    private static final int MOST_FOUND = 20;

    private final TaskRepository tasks;
    private final TaskLog log;
    private final UnitDirectory directory;
    private final TaskIndex index;

    @PersistenceContext
    EntityManager entityManager;

    protected Giving() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    Giving(TaskRepository tasks, TaskLog log, UnitDirectory directory, TaskIndex index) {
        this.tasks = tasks;
        this.log = log;
        this.directory = directory;
        this.index = index;
    }

    /** Refuses a task without lead, one whose co-ordinator is the lead or named twice, and a unit that is closed on that day. */
    void check(TaskParties parties, LocalDate day) {
        if (parties.lead() == null) {
            throw TaskRefused.leadMissing();
        }
        var units = new ArrayList<UUID>();
        units.add(parties.lead());
        parties.parts().forEach(part -> units.add(part.unit()));
        Optional.ofNullable(parties.follower()).ifPresent(units::add);
        mustBeOpen(units, day);
        var seen = new HashSet<UUID>();
        for (var part : parties.parts()) {
            if (part.unit().equals(parties.lead())) {
                throw TaskRefused.partIsLead(name(part.unit()));
            }
            if (!seen.add(part.unit())) {
                throw TaskRefused.partTwice(name(part.unit()));
            }
        }
    }

    /** Refuses a unit that is closed, or not there yet. */
    void mustBeOpen(Collection<UUID> units, LocalDate day) {
        var open = Sql.rows(entityManager
                        .createNativeQuery("""
                                select u.id, 1
                                from unit u
                                where u.id = any (cast(string_to_array(?1, ',') as uuid[]))
                                and u.valid_from <= ?2 and (u.valid_to is null or u.valid_to >= ?2)""")
                        .setParameter(1, Sql.joined(units))
                        .setParameter(2, Date.valueOf(day)))
                .map(row -> row[0])
                .toList();
        units.stream().filter(unit -> !open.contains(unit)).findFirst().ifPresent(unit -> {
            throw TaskRefused.unitClosed(name(unit));
        });
    }

    /** As {@link #mustBeOpen}, the units that co-ordinate in any of those tasks. */
    void coordinatorsMustBeOpen(Collection<UUID> planned, LocalDate day) {
        var units = tasks.coordinators(planned);
        if (!units.isEmpty()) {
            mustBeOpen(units, day);
        }
    }

    /** A task that nobody is told of yet. */
    Task plan(UUID id, UUID giver, TaskForm form, TaskOrigin origin, Stamp by) {
        var task = note(id, giver, form, origin, by);
        tasks.flush();
        return task;
    }

    /** As {@link #plan}, one of many that are written at once. */
    Task note(UUID id, UUID giver, TaskForm form, TaskOrigin origin, Stamp by) {
        var task = new Task(id, giver, form, origin, by);
        tasks.add(task);
        form.parties().parts().forEach(part -> tasks.add(new TaskPart(id, part, by)));
        return task;
    }

    /** Those that were noted are there for whoever asks next. */
    void written() {
        tasks.flush();
    }

    /** Gives what was planned. Refuses a due date before the day of issue. */
    void assign(Task task, LocalDate day, Stamp by) {
        task.assign(day, by);
        log.note(task, TaskStep.ASSIGNED, by, Said.NOTHING);
        tasks.flush();
        index.put(task.facts());
        if (task.schedule().isSeries()) {
            occur(task, by);
        }
    }

    /**
     * As {@link #assign}, many at once: log, deeds, notices and index in a few statements, whatever their number; only series
     * bring their first occurrence along one by one.
     */
    void assignAll(List<Task> planned, LocalDate day, Stamp by) {
        planned.forEach(task -> task.assign(day, by));
        log.given(planned, by);
        index.putNew(planned.stream().map(Task::facts).toList());
        planned.stream().filter(task -> task.schedule().isSeries()).forEach(series -> occur(series, by));
    }

    /** Makes the next occurrence of a series: a task of its own, accepted already where the series is. */
    void occur(Task series, Stamp by) {
        var facts = series.facts();
        var due = series.schedule().takeNext();
        var parts = tasks.parts(facts.id()).stream()
                .map(part -> new PartForm(part.unit(), part.duty()))
                .toList();
        var parties = new TaskParties(facts.lead(), parts, facts.follower(), facts.supervisor());
        var form = new TaskForm(series.terms(), parties, TaskTimes.once(due));
        var origin = series.origin();
        var task = plan(Uuids.next(), facts.giver(), form, origin, by);
        task.assign(series.schedule().issuedOn(), by);
        log.note(task, TaskStep.ASSIGNED, by, Said.NOTHING);
        if (series.officer() != null) {
            task.handOver(series.officer(), series.claim().name(), by);
        }
        tasks.flush();
        index.put(task.facts());
    }

    List<UnitPlace> named(String typed) {
        return directory.pick(typed, MOST_FOUND);
    }

    private String name(UUID unit) {
        return Optional.ofNullable(directory.names(List.of(unit)).get(unit))
                .map(UnitName::name)
                .orElse("");
    }
}

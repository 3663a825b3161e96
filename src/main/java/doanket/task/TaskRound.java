package doanket.task;

import doanket.calendar.Workdays;
import doanket.identity.Actor;
import doanket.identity.UnitTree;
import doanket.platform.Stamp;
import doanket.task.TaskEvent.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** What the portal does by itself, one task at a time, each in a transaction of its own. */
@ApplicationScoped
@Transactional
class TaskRound {

    private final RoundRepository rounds;
    private final TaskRepository tasks;
    private final Giving giving;
    private final Telling telling;
    private final Rules rules;

    /** Who is told, and by which calendar. */
    @ApplicationScoped
    static class Telling {

        private final TaskLog log;
        private final Workdays workdays;
        private final UnitTree tree;
        private final Actor actor;

        protected Telling() { // for the CDI proxy
            this(null, null, null, null);
        }

        @Inject
        Telling(TaskLog log, Workdays workdays, UnitTree tree, Actor actor) {
            this.log = log;
            this.workdays = workdays;
            this.tree = tree;
            this.actor = actor;
        }

        void note(Task task, TaskStep step, String text) {
            log.note(task, step, actor.stampOrPortal(), Said.of(text));
        }

        LocalDate plus(LocalDate day, int workingDays) {
            return workdays.plus(day, workingDays);
        }

        int height(UUID unit) {
            return tree.pathOf(unit).size();
        }

        LocalDate today() {
            return actor.today();
        }

        /** People are told on days and in hours in which an office works. */
        boolean isOfficeHour() {
            return workdays.isOfficeHour(actor.now());
        }

        Stamp stamp() {
            return actor.stampOrPortal();
        }
    }

    protected TaskRound() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    TaskRound(RoundRepository rounds, TaskRepository tasks, Giving giving, Telling telling, Rules rules) {
        this.rounds = rounds;
        this.tasks = tasks;
        this.giving = giving;
        this.telling = telling;
        this.rules = rules;
    }

    /** Makes the next occurrence of a series once the day of the one before has come; tells whether there was one. */
    boolean occurNext() {
        var next = rounds.series(telling.today());
        next.ifPresent(id -> giving.occur(tasks.hold(id), telling.stamp()));
        return next.isPresent();
    }

    /** Reminds of a task whose due date is so many working days off, once for each due date. */
    boolean remindNext() {
        return telling.isOfficeHour() && remind();
    }

    boolean remind() {
        var today = telling.today();
        var next = rounds.toRemind(today, telling.plus(today, rules.of(TaskRule.REMIND_BEFORE)));
        next.ifPresent(id -> {
            rounds.reminded(id);
            telling.note(tasks.hold(id), TaskStep.REMINDED, "");
        });
        return next.isPresent();
    }

    /**
     * Tells leaders of an overdue task: those of the lead unit first, and after each further step of working days those of
     * the next unit above, as far as the tree goes; a new due date begins anew.
     */
    boolean escalateNext() {
        return telling.isOfficeHour() && escalate();
    }

    boolean escalate() {
        var today = telling.today();
        var next = rounds.toEscalate(today, telling.plus(today, -rules.of(TaskRule.ESCALATE_AFTER)));
        next.ifPresent(found -> {
            var task = tasks.hold(found.id());
            int level = found.level() + 1;
            boolean isTop = level >= telling.height(task.facts().lead());
            rounds.escalated(found.id(), level, isTop ? null : telling.plus(today, rules.of(TaskRule.ESCALATE_STEP)));
            telling.note(task, TaskStep.ESCALATED, "");
        });
        return next.isPresent();
    }
}

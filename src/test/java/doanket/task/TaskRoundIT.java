package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.calendar.Workdays;
import doanket.identity.Actor;
import doanket.identity.UnitTree;
import doanket.platform.Uuids;
import doanket.task.TaskOfficeKit.Three;
import doanket.testkit.Acting;
import doanket.testkit.Inside;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the portal does about tasks by itself. */
@ExtendWith(ArquillianExtension.class)
class TaskRoundIT {

    @Inject
    TaskOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    TaskGiving giving;

    @Inject
    TaskRound round;

    @Inject
    TaskReading reading;

    @Inject
    Inside inside;

    @Inject
    RoundRepository rounds;

    @Inject
    TaskRepository tasks;

    @Inject
    Giving making;

    @Inject
    Rules rules;

    @Inject
    TaskLog log;

    @Inject
    Workdays workdays;

    @Inject
    UnitTree tree;

    @Inject
    Actor actor;

    @PersistenceContext
    EntityManager entityManager;

    private Three three;

    @BeforeEach
    void threeUnits() {
        three = kit.three();
    }

    private long lines(UUID task, TaskStep step) {
        return Long.parseLong(
                Rows.text("select count(*) from task_event where task_id = ? and kind = ?", task, step.name()));
    }

    private void all(BooleanSupplier step) {
        acting.asPortal();
        while (step.getAsBoolean()) {
            // Until there is nothing left, of other tests neither.
        }
    }

    @Test
    void remindsOnceBeforeTheDueDateAndOnceMoreOfANewOne() {
        var soon = kit.given(three, List.of(), 1);
        var far = kit.given(three, List.of(), 60);

        all(round::remind);
        all(round::remind);

        assertThat(lines(soon, TaskStep.REMINDED)).isEqualTo(1);
        assertThat(lines(far, TaskStep.REMINDED)).isZero();
        Rows.change("update task set due_on = current_date where id = ?", soon);
        all(round::remind);
        assertThat(lines(soon, TaskStep.REMINDED)).isEqualTo(2);
    }

    @Test
    void tellsLeadersFurtherUpTheTreeStepByStep() {
        var above = offices.front("Ủy ban cấp trên");
        var lead = offices.front("Ủy ban cấp dưới", above);
        offices.as(three.leader());
        var id = giving.give(
                three.giver(),
                Uuids.next(),
                TaskOfficeKit.form(lead, List.of(), kit.today().plusDays(2)));
        Rows.change("update task set issued_on = issued_on - 60, due_on = current_date - 12 where id = ?", id);

        all(round::escalate);
        assertThat(Rows.text("select escalated from task where id = ?", id)).isEqualTo("1");
        all(round::escalate);
        assertThat(lines(id, TaskStep.ESCALATED)).isEqualTo(1);
        Rows.change("update task set escalate_on = current_date where id = ?", id);
        all(round::escalate);

        assertThat(Rows.text("select escalated from task where id = ?", id)).isEqualTo("2");
        assertThat(lines(id, TaskStep.ESCALATED)).isEqualTo(2);
    }

    /** A Friday before Tết 2026, which is from Monday 16 to Friday 20 February. */
    @Test
    void weekendsAndHolidaysAreNotCountedBeforeTheNextLeaderIsTold() {
        var above = offices.front("Ủy ban cấp trên ăn Tết");
        var lead = offices.front("Ủy ban cấp dưới ăn Tết", above);
        offices.as(three.leader());
        var id = giving.give(
                three.giver(),
                Uuids.next(),
                TaskOfficeKit.form(lead, List.of(), kit.today().plusDays(2)));
        acting.asPortal();

        var told = inside.transaction(() -> {
            asOf(id, "2026-02-13");
            return toldOn(id, LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 28));
        });

        assertThat(told)
                .containsExactly(Map.entry("1", LocalDate.of(2026, 2, 23)), Map.entry("2", LocalDate.of(2026, 2, 26)));
    }

    private void asOf(UUID task, String due) {
        entityManager
                .createNativeQuery("""
                        update task
                        set issued_on = cast(?2 as date) - 7, first_due_on = cast(?2 as date), due_on = cast(?2 as date)
                        where id = ?1""")
                .setParameter(1, task)
                .setParameter(2, due)
                .executeUpdate();
    }

    /** On which of the days each further level was told, as the portal's own round finds them. */
    private Map<String, LocalDate> toldOn(UUID task, LocalDate from, LocalDate until) {
        var today = new AtomicReference<>(from);
        var telling = new TaskRound.Telling(log, workdays, tree, actor) {
            @Override
            LocalDate today() {
                return today.get();
            }

            @Override
            boolean isOfficeHour() {
                return workdays.isWorking(today.get());
            }
        };
        var onThatDay = new TaskRound(rounds, tasks, making, telling, rules);
        var told = new LinkedHashMap<String, LocalDate>();
        for (var day = from; !day.isAfter(until); day = day.plusDays(1)) {
            today.set(day);
            boolean more = onThatDay.escalateNext();
            while (more) {
                more = onThatDay.escalateNext();
            }
            told.putIfAbsent(level(task), day);
        }
        told.remove("0");
        return told;
    }

    private String level(UUID task) {
        return entityManager
                .createNativeQuery("select escalated from task where id = ?1")
                .setParameter(1, task)
                .getSingleResult()
                .toString();
    }

    @Test
    void aSeriesGoesOnOnceTheDayOfTheLastHasComeAndWhoeverHasItHasTheNext() {
        offices.as(three.leader());
        var times = new TaskTimes(TaskKind.PERIODIC, kit.today().plusDays(3), TaskPeriod.WEEK, null);
        var form = TaskOfficeKit.form(three.lead(), List.of(), null);
        var id = giving.give(three.giver(), Uuids.next(), new TaskForm(form.terms(), form.parties(), times));

        all(round::occurNext);
        assertThat(Rows.text("select count(*) from task where parent_id = ?", id))
                .isEqualTo("1");
        Rows.change("update task set issued_on = issued_on - 30, due_on = current_date where parent_id = ?", id);
        all(round::occurNext);

        offices.as(three.leader());
        assertThat(reading.sheet(id).beneath())
                .extracting(TaskRow::due)
                .contains(kit.today().plusDays(10));
        assertThat(Rows.text("select count(*) from task where parent_id = ?", id))
                .isEqualTo("2");
    }
}

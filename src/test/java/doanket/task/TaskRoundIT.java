package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import doanket.task.TaskOfficeKit.Three;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
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

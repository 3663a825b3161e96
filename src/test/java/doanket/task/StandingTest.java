package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.task.Standing.Day;
import doanket.task.Standing.Facts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The labels of DOMAIN.md 3.3, for a task that was due on 10 March 2026 at first. */
class StandingTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    /** Five working days after Tuesday 3 March is Tuesday 10 March. */
    private static final int SOON = 7;

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, IN_TIME, 8",
        "2026-03-03, IN_TIME, 7",
        "2026-03-04, DUE_SOON, 6",
        "2026-03-09, DUE_SOON, 1",
        "2026-03-10, DUE_TODAY, 0",
        "2026-03-11, OVERDUE, 1",
        "2026-04-10, OVERDUE, 31"
    })
    void whatIsOpenIsToldByItsDueDate(LocalDate today, TaskLabel label, long days) {
        for (var state : new TaskState[] {TaskState.ASSIGNED, TaskState.IN_PROGRESS}) {
            var standing = standing(new Facts(state, DUE, DUE, null, null), today);

            assertThat(standing.label()).isEqualTo(label);
            assertThat(standing.days()).isEqualTo(days);
        }
    }

    @Test
    void whatHasNoDayIsNeverLate() {
        assertThat(standing(new Facts(TaskState.IN_PROGRESS, null, null, null, null), DUE)
                        .label())
                .isEqualTo(TaskLabel.NO_DUE);
        assertThat(standing(new Facts(TaskState.DONE, null, null, null, DUE), DUE)
                        .label())
                .isEqualTo(TaskLabel.DONE_IN_TIME);
    }

    @Test
    void theDayOfTheResultCountsAndNotTheDayOfTheClick() {
        var muchLater = DUE.plusMonths(2);

        assertThat(standing(new Facts(TaskState.REPORTED, DUE, DUE, DUE, null), muchLater)
                        .label())
                .isEqualTo(TaskLabel.WAITING);
        assertThat(standing(new Facts(TaskState.DONE, DUE, DUE, DUE, DUE), muchLater)
                        .label())
                .isEqualTo(TaskLabel.DONE_IN_TIME);
    }

    @Test
    void aLateResultStaysLateWhileItWaitsAndAfterwards() {
        var result = DUE.plusDays(3);

        var waiting = standing(new Facts(TaskState.REPORTED, DUE, DUE, result, null), DUE.plusDays(20));
        var done = standing(new Facts(TaskState.DONE, DUE, DUE, result, result), DUE.plusDays(20));

        assertThat(waiting.label()).isEqualTo(TaskLabel.OVERDUE);
        assertThat(waiting.days()).isEqualTo(3);
        assertThat(done.label()).isEqualTo(TaskLabel.DONE_LATE);
        assertThat(done.days()).isEqualTo(3);
    }

    @Test
    void givingATaskBackDoesNotHideThatItIsOverdue() {
        var facts = new Facts(TaskState.GIVEN_BACK, DUE, DUE, null, null);

        assertThat(standing(facts, DUE).label()).isEqualTo(TaskLabel.GIVEN_BACK);
        assertThat(standing(facts, DUE.plusDays(1)).isOverdue()).isTrue();
    }

    @Test
    void lettingATaskRestDoesNotHideThatItIsOverdue() {
        var facts = new Facts(TaskState.PAUSED, DUE, DUE, null, null);

        assertThat(standing(facts, DUE).label()).isEqualTo(TaskLabel.PAUSED);
        assertThat(standing(facts, DUE).isOverdue()).isFalse();
        var late = standing(facts, DUE.plusDays(4));
        assertThat(late.label()).isEqualTo(TaskLabel.PAUSED_OVERDUE);
        assertThat(late.days()).isEqualTo(4);
        assertThat(late.isOverdue()).isTrue();
        assertThat(standing(new Facts(TaskState.PAUSED, null, null, null, null), DUE)
                        .label())
                .isEqualTo(TaskLabel.PAUSED);
    }

    @Test
    void anExtensionMovesTheLabelAndLeavesABadge() {
        var facts = new Facts(TaskState.IN_PROGRESS, DUE.plusDays(30), DUE, null, null);

        var standing = standing(facts, DUE.plusDays(1));

        assertThat(standing.label()).isEqualTo(TaskLabel.IN_TIME);
        assertThat(standing.extended()).isTrue();
        assertThat(standing(new Facts(TaskState.IN_PROGRESS, DUE, DUE, null, null), DUE)
                        .extended())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskState.class,
            names = {"PLANNED", "CANCELLED"})
    void whatNobodyHasToDoNowIsNotOverdue(TaskState state) {
        assertThat(standing(new Facts(state, DUE, DUE, null, null), DUE.plusYears(1))
                        .label())
                .hasToString(state.name());
    }

    private static Standing standing(Facts facts, LocalDate today) {
        return Standing.of(facts, new Day(today, today.plusDays(SOON)));
    }
}

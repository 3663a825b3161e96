package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When tasks are due, and what may be done about it. */
class ScheduleTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 5);
    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

    private static Schedule once(LocalDate due) {
        var schedule = new Schedule(TaskTimes.once(due));
        schedule.issue(ISSUED);
        return schedule;
    }

    private static Schedule series(TaskPeriod period, LocalDate first, LocalDate until) {
        return new Schedule(new TaskTimes(TaskKind.PERIODIC, first, period, until));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-01-31, 2026-01-31 2026-02-28 2026-03-31 2026-04-30",
        "MONTH, 2028-01-30, 2028-01-30 2028-02-29 2028-03-30 2028-04-30",
        "QUARTER, 2026-08-31, 2026-08-31 2026-11-30 2027-02-28 2027-05-31",
        "HALF_YEAR, 2026-08-31, 2026-08-31 2027-02-28 2027-08-31 2028-02-29",
        "YEAR, 2028-02-29, 2028-02-29 2029-02-28 2030-02-28 2031-02-28",
        "WEEK, 2026-12-25, 2026-12-25 2027-01-01 2027-01-08 2027-01-15"
    })
    void aSeriesCountsFromItsFirstDaySoThatTheLastOfAMonthStaysTheLast(
            TaskPeriod period, LocalDate first, String expected) {
        var schedule = series(period, first, null);
        var taken = new ArrayList<String>();
        for (int times = 0; times < 4; times++) {
            taken.add(schedule.takeNext().toString());
        }

        assertThat(String.join(" ", taken)).isEqualTo(expected);
    }

    @Test
    void aSeriesEndsWithItsLastDayAndWhenItIsEnded() {
        var schedule = series(TaskPeriod.MONTH, DUE, LocalDate.of(2026, 2, 28));
        schedule.takeNext();
        assertThat(schedule.takeNext()).isEqualTo("2026-02-28");
        assertThat(schedule.nextDueOn()).isNull();

        var ended = series(TaskPeriod.MONTH, DUE, null);
        ended.end();
        assertThat(ended.nextDueOn()).isNull();
    }

    @Test
    void aSeriesHasADayAPeriodAndAnEndAfterItsBeginning() {
        assertThatThrownBy(() -> series(null, DUE, null)).hasMessage("refused.periodMissing");
        assertThatThrownBy(() -> series(TaskPeriod.WEEK, null, null)).hasMessage("refused.periodMissing");
        assertThatThrownBy(() -> series(TaskPeriod.WEEK, DUE, DUE.minusDays(1)))
                .hasMessage("refused.endsBeforeItBegins");
        assertThat(series(TaskPeriod.WEEK, DUE, DUE).isSeries()).isTrue();
    }

    @Test
    void aPlannedSeriesPassesOverTheDaysBeforeTheIssueUnlessItIsOverByThen() {
        var planned = series(TaskPeriod.MONTH, DUE, null);
        planned.beginBy(LocalDate.of(2026, 3, 5));
        planned.issue(LocalDate.of(2026, 3, 5));
        assertThat(planned.nextDueOn()).isEqualTo("2026-03-31");

        var over = series(TaskPeriod.MONTH, DUE, LocalDate.of(2026, 2, 28));
        assertThatThrownBy(() -> over.beginBy(LocalDate.of(2026, 3, 1))).hasMessage("refused.endsBeforeItBegins");
        var once = new Schedule(TaskTimes.once(DUE));
        once.beginBy(DUE.plusDays(1));
        assertThat(once.dueOn()).isEqualTo(DUE);
    }

    @Test
    void aDueDateDoesNotLieBeforeTheDayOfIssueButMayBeThatDay() {
        var early = new Schedule(TaskTimes.once(ISSUED.minusDays(1)));
        assertThatThrownBy(() -> early.issue(ISSUED)).hasMessage("refused.dueBeforeIssue");
        var lateSeries = series(TaskPeriod.WEEK, ISSUED.minusDays(1), null);
        assertThatThrownBy(() -> lateSeries.issue(ISSUED)).hasMessage("refused.dueBeforeIssue");
        assertThat(once(ISSUED).issuedOn()).isEqualTo(ISSUED);
        assertThat(once(null).dueOn()).isNull();
    }

    @Test
    void anExtensionIsAskedForOnOrBeforeTheDayAndLeavesTheFirstOneForStatistics() {
        var schedule = once(DUE);
        schedule.mustBeExtendable(DUE);
        assertThatThrownBy(() -> schedule.mustBeExtendable(DUE.plusDays(1))).hasMessage("refused.extensionLate");
        assertThatThrownBy(() -> schedule.extend(DUE)).hasMessage("refused.notLater");
        assertThatThrownBy(() -> once(null).mustBeExtendable(DUE)).hasMessage("refused.noDue");

        schedule.extend(DUE.plusDays(14));

        assertThat(schedule.dueOn()).isEqualTo(DUE.plusDays(14));
        assertThat(schedule.firstDueOn()).isEqualTo(DUE);
    }

    @Test
    void aTaskWithoutADayThatGetsOneHasItAsItsFirst() {
        var schedule = once(null);
        schedule.extend(DUE);
        assertThat(schedule.firstDueOn()).isEqualTo(DUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-04", "2026-02-02"})
    void aResultLiesBetweenTheIssueAndToday(LocalDate day) {
        var today = LocalDate.of(2026, 2, 1);
        var schedule = once(DUE);

        assertThatThrownBy(() -> schedule.mustHaveCome(day, today)).hasMessage("refused.resultDayBad");
        assertThatThrownBy(() -> schedule.mustHaveCome(null, today)).hasMessage("refused.resultDayMissing");
        schedule.mustHaveCome(ISSUED, today);
        schedule.mustHaveCome(today, today);
    }
}

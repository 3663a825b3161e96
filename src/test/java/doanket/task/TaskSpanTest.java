package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods of reports. */
class TaskSpanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "WEEK, 2026-11-23, 2026-11-29, 2026-11-16, 2026-12-06",
        "MONTH, 2026-11-01, 2026-11-30, 2026-10-01, 2026-12-31",
        "QUARTER, 2026-10-01, 2026-12-31, 2026-07-01, 2027-03-31",
        "HALF_YEAR, 2026-07-01, 2026-12-31, 2026-01-01, 2027-06-30",
        "YEAR, 2026-01-01, 2026-12-31, 2025-01-01, 2027-12-31"
    })
    void aPeriodIsThatInWhichTheDayLiesAndHasOneBeforeAndOneAfter(
            TaskPeriod period, LocalDate from, LocalDate to, LocalDate beforeFrom, LocalDate nextTo) {
        var span = new SpanWish(period, null, null, null).on(DAY);

        assertThat(span).isEqualTo(new TaskSpan(period, from, to));
        assertThat(span.before().from()).isEqualTo(beforeFrom);
        assertThat(span.before().to()).isEqualTo(from.minusDays(1));
        assertThat(span.next().from()).isEqualTo(to.plusDays(1));
        assertThat(span.next().to()).isEqualTo(nextTo);
    }

    @Test
    void anotherDayAsksForItsPeriod() {
        var wish = new SpanWish(TaskPeriod.MONTH, LocalDate.of(2024, 2, 29), null, null);

        assertThat(wish.on(DAY)).isEqualTo(TaskSpan.of(TaskPeriod.MONTH, LocalDate.of(2024, 2, 1)));
        assertThat(wish.on(DAY).to()).isEqualTo("2024-02-29");
    }

    @Test
    void daysInTheWrongOrderAreTurnedAndOneMayBeMissing() {
        assertThat(TaskSpan.between(DAY, DAY.minusDays(3))).isEqualTo(TaskSpan.between(DAY.minusDays(3), DAY));
        assertThat(TaskSpan.between(null, DAY).isAll()).isFalse();
        assertThat(TaskSpan.between(null, null)).isEqualTo(TaskSpan.ALL);
        assertThat(TaskSpan.between(null, DAY).before()).isEqualTo(TaskSpan.between(null, DAY));
        assertThat(SpanWish.NONE.on(DAY).isAll()).isTrue();
    }

    @Test
    void narrowsByTheDayOfIssueAndTheDayOfCompletion() {
        var sql = TaskSpan.between(DAY.minusDays(9), DAY).narrow(new TaskSql()).toString();

        assertThat(sql).contains("t.issued_on <= cast(?3 as date)").contains("t.completed_on >= cast(?4 as date)");
        assertThat(TaskSpan.ALL.narrow(new TaskSql())).hasToString(new TaskSql().toString());
    }
}

package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    @Test
    void bothOfItsDaysBelongToIt() {
        var period = new Period(FIRST, LAST);

        assertThat(period.holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(period.holdsOn(FIRST)).isTrue();
        assertThat(period.holdsOn(LAST)).isTrue();
        assertThat(period.holdsOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void withoutALastDayItGoesOn() {
        var period = new Period(FIRST, null);

        assertThat(period.holdsOn(FIRST.plusYears(500))).isTrue();
        assertThat(period.reachesBeyond(FIRST.plusYears(500))).isTrue();
        assertThat(Period.lastOf(period.to())).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(Period.lastOf(LAST)).isEqualTo(LAST);
    }

    @Test
    void oneDayIsAPeriodAndOneThatEndsBeforeItBeginsIsNone() {
        assertThat(new Period(FIRST, FIRST).holdsOn(FIRST)).isTrue();
        assertThatThrownBy(() -> new Period(FIRST, FIRST.minusDays(1))).hasMessage("refused.periodReversed");
        assertThatThrownBy(() -> new Period(null, LAST)).hasMessage("refused.beginMissing");
        assertThatThrownBy(() -> new Period(FIRST, null).until(FIRST.minusDays(1)))
                .hasMessage("refused.periodReversed");
    }

    @Test
    void itReachesBeyondEveryDayBeforeItsLast() {
        var period = new Period(FIRST, null).until(LAST);

        assertThat(period.from()).isEqualTo(FIRST);
        assertThat(period.reachesBeyond(LAST.minusDays(1))).isTrue();
        assertThat(period.reachesBeyond(LAST)).isFalse();
    }

    @Test
    void aLongerOneCoversAShorterOneAndAnEndlessOneOnlyAnEndlessOne() {
        var endless = new Period(FIRST, null);
        var year = new Period(FIRST, LAST);

        assertThat(endless.covers(year)).isTrue();
        assertThat(endless.covers(endless)).isTrue();
        assertThat(year.covers(endless)).isFalse();
        assertThat(year.covers(new Period(FIRST.plusDays(1), LAST))).isTrue();
        assertThat(year.covers(new Period(FIRST.minusDays(1), LAST))).isFalse();
    }
}

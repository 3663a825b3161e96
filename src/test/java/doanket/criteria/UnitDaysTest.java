package doanket.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitDaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Test
    void holdsFromItsFirstDayUntilItsLast() {
        var days = new UnitDays(Uuids.next(), DAY, DAY.plusDays(9));

        assertThat(days.holds(DAY.minusDays(1))).isFalse();
        assertThat(days.holds(DAY)).isTrue();
        assertThat(days.holds(DAY.plusDays(9))).isTrue();
        assertThat(days.holds(DAY.plusDays(10))).isFalse();
        assertThat(new UnitDays(Uuids.next(), DAY, null).holds(DAY.plusYears(50)))
                .isTrue();
        assertThat(UnitDays.always(Uuids.next()).holds(DAY.minusYears(900))).isTrue();
    }
}

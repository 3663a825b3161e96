package doanket.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanPeriodTest {

    @Test
    void aYearHasHalvesQuartersAndMonths() {
        assertThat(PlanPeriod.parts()).hasSize(19).doesNotHaveDuplicates();
        assertSpan(PlanPeriod.of(2026, ""), "2026-01-01", "2026-12-31");
        assertSpan(PlanPeriod.of(2026, "H2"), "2026-07-01", "2026-12-31");
        assertSpan(PlanPeriod.of(2026, "Q3"), "2026-07-01", "2026-09-30");
        assertSpan(PlanPeriod.of(2028, "M02"), "2028-02-01", "2028-02-29");
        assertThat(PlanPeriod.of(2026, "Q3").key()).isEqualTo("2026-Q3");
        assertThat(PlanPeriod.of(2026, "").key()).isEqualTo("2026");
    }

    @Test
    void whatNobodyMeansIsTheWholeYearAndAYearOfThisAge() {
        assertSpan(PlanPeriod.of(2026, "Q9"), "2026-01-01", "2026-12-31");
        assertSpan(PlanPeriod.of(2026, null), "2026-01-01", "2026-12-31");
        assertThat(PlanPeriod.of(9999, "").year()).isEqualTo(2100);
        assertThat(PlanPeriod.of(1, "").year()).isEqualTo(2000);
    }

    private static void assertSpan(PlanPeriod period, String from, String until) {
        assertThat(period.from()).isEqualTo(LocalDate.parse(from));
        assertThat(period.until()).isEqualTo(LocalDate.parse(until));
    }
}

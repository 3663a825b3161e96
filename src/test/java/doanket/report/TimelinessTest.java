package doanket.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelinessTest {

    @Test
    void sharesAlwaysMakeAHundredPercent() {
        for (int timely = 0; timely <= 12; timely++) {
            for (int late = 0; late <= 12; late++) {
                for (int missing = 0; missing <= 12; missing++) {
                    var shares = new Timeliness(timely, late, missing).shares();
                    long whole = timely + late + missing == 0 ? 0 : 1_000;
                    assertThat(shares.stream().mapToLong(Long::longValue).sum()).isEqualTo(whole);
                }
            }
        }
    }

    @Test
    void sharesAreToldWithAComma() {
        var thirds = new Timeliness(1, 1, 1);

        assertThat(thirds.timelyShare()).isEqualTo("33,4%");
        assertThat(thirds.lateShare()).isEqualTo("33,3%");
        assertThat(new Timeliness(3, 1, 0).timelyShare()).isEqualTo("75%");
        assertThat(new Timeliness(3, 1, 0).missingShare()).isEqualTo("0%");
    }

    @Test
    void theDueDateItselfIsInTime() {
        var due = LocalDate.of(2026, 11, 19);

        assertThat(Timeliness.isLate(due, due)).isFalse();
        assertThat(Timeliness.isLate(due.plusDays(1), due)).isTrue();
        assertThat(Timeliness.isLate(null, due)).isFalse();
    }
}

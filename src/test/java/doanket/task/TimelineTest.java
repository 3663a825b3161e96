package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where bars lie on the time that is shown: two months before this one until the end of the fourth. */
class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static Timeline of(LocalDate issued, LocalDate due) {
        return Timeline.of(List.of(TaskSamples.row(TaskState.ASSIGNED, issued, due)), TODAY, null);
    }

    @Test
    void showsSixMonthsAcrossTheYear() {
        var timeline = of(TODAY, TODAY);

        assertThat(timeline.months())
                .extracting(Timeline.Month::name)
                .containsExactly("9/2026", "10/2026", "11/2026", "12/2026", "1/2027", "2/2027");
        assertThat(timeline.months().get(0).at()).isZero();
        assertThat(timeline.today()).isCloseTo(100.0 * (30 + 31 + 26) / 181, within(0.01));
    }

    @Test
    void aBarGoesFromTheDayOfIssueToTheEndOfTheDueDay() {
        var bar =
                of(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)).bars().get(0);

        assertThat(bar.from()).isCloseTo(100.0 * 61 / 181, within(0.01));
        assertThat(bar.length()).isCloseTo(100.0 * 30 / 181, within(0.01));
    }

    @Test
    void whatLiesOutsideIsCutAndStillSeen() {
        var before =
                of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)).bars().get(0);
        assertThat(before.from()).isZero();
        assertThat(before.length()).isEqualTo(1);

        var behind =
                of(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 7, 1)).bars().get(0);
        assertThat(behind.from()).isEqualTo(99);
        assertThat(behind.from() + behind.length()).isEqualTo(100);

        var around =
                of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 1)).bars().get(0);
        assertThat(around.from()).isZero();
        assertThat(around.length()).isEqualTo(100);
    }

    @Test
    void theFirstDueStandsFirst() {
        var rows = List.of(
                TaskSamples.row(TaskState.ASSIGNED, TODAY, TODAY.plusDays(9)),
                TaskSamples.row(TaskState.ASSIGNED, TODAY, TODAY.plusDays(3)));

        assertThat(Timeline.of(rows, TODAY, null).bars())
                .extracting(bar -> bar.task().due())
                .containsExactly(TODAY.plusDays(3), TODAY.plusDays(9));
    }
}

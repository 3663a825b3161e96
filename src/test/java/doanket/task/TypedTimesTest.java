package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.VietnamTime;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type into the column of due dates on Friday 15 May 2026. */
class TypedTimesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 15);

    @ParameterizedTest
    @CsvSource({
        "ngày 20 hằng tháng, MONTH, 2026-05-20, ngày 20 hằng tháng",
        "Ngày 5 hàng tháng, MONTH, 2026-06-05, ngày 5 hằng tháng",
        "15 mỗi tháng, MONTH, 2026-05-15, ngày 15 hằng tháng",
        "20 monthly, MONTH, 2026-05-20, ngày 20 hằng tháng",
        "quarterly, QUARTER, 2026-06-30, ngày 31 hằng quý",
        "annually, YEAR, 2026-12-31, 31/12 hằng năm",
        "hằng tháng, MONTH, 2026-05-31, ngày 31 hằng tháng",
        "hằng quý, QUARTER, 2026-06-30, ngày 31 hằng quý",
        "ngày 14 hằng quý, QUARTER, 2026-06-14, ngày 14 hằng quý",
        "6 tháng một lần, HALF_YEAR, 2026-06-30, ngày 31 hằng 6 tháng",
        "hằng năm, YEAR, 2026-12-31, 31/12 hằng năm",
        "mỗi năm một lần, YEAR, 2026-12-31, 31/12 hằng năm",
        "31/3 hằng năm, YEAR, 2027-03-31, 31/3 hằng năm",
        "ngày 28/2 hằng năm, YEAR, 2027-02-28, 28/2 hằng năm",
        "hằng tuần, WEEK, 2026-05-15, thứ 6 hằng tuần",
        "thứ 2  hằng tuần, WEEK, 2026-05-18, thứ 2 hằng tuần",
        "chủ nhật hằng tuần, WEEK, 2026-05-17, chủ nhật hằng tuần"
    })
    void comesAgain(String typed, TaskPeriod period, LocalDate first, String told) {
        var times = TypedTimes.of(typed, TODAY);

        assertThat(times.kind()).isEqualTo(TaskKind.PERIODIC);
        assertThat(times.period()).isEqualTo(period);
        assertThat(times.due()).isEqualTo(first);
        assertThat(times.until()).isNull();
        var counted = times.counted() == null ? times.due() : times.counted();
        assertThat(TypedTimes.told(period, counted, null)).isEqualTo(told);
        assertThat(TypedTimes.of(told, TODAY)).isEqualTo(times);
        var english = TypedTimes.toldInEnglish(period, counted, null);
        assertThat(english).matches("\\p{ASCII}+");
        assertThat(TypedTimes.of(english, TODAY)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({
        "ngày 20 hằng tháng đến 31/12/2026, 2026-12-31",
        "weekly until 31/12/2026, 2026-12-31",
        "ngày 20 hằng tháng đến hết ngày 30/11, 2026-11-30",
        "hằng tuần đến quý III, 2026-09-30"
    })
    void untilADay(String typed, LocalDate until) {
        var times = TypedTimes.of(typed, TODAY);

        assertThat(times.until()).isEqualTo(until);
        var counted = times.counted() == null ? times.due() : times.counted();
        assertThat(TypedTimes.of(TypedTimes.told(times.period(), counted, until), TODAY))
                .isEqualTo(times);
        var english = TypedTimes.toldInEnglish(times.period(), counted, until);
        assertThat(english).endsWith(" until " + VietnamTime.told(until));
        assertThat(TypedTimes.of(english, TODAY)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({
        "hằng tháng, 2026-06-10, 2026-06-30 2026-07-31 2026-08-31 2026-09-30",
        "hằng tháng, 2027-02-10, 2027-02-28 2027-03-31 2027-04-30 2027-05-31",
        "ngày 30 hằng tháng, 2027-02-10, 2027-02-28 2027-03-30 2027-04-30 2027-05-30",
        "hằng quý, 2026-05-15, 2026-06-30 2026-09-30 2026-12-31 2027-03-31",
        "hằng 6 tháng, 2026-05-15, 2026-06-30 2026-12-31 2027-06-30 2027-12-31"
    })
    void theLastOfAMonthStaysTheLastInWhateverMonthItBegins(String typed, LocalDate today, String expected) {
        var schedule = new Schedule(TypedTimes.of(typed, today));
        var taken = new ArrayList<String>();
        for (int times = 0; times < 4; times++) {
            taken.add(schedule.takeNext().toString());
        }

        assertThat(String.join(" ", taken)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 0 hằng tháng",
                "ngày 32 hằng tháng",
                "ngày hai mươi hằng tháng",
                "30/2 hằng năm",
                "thứ 8 hằng tuần",
                "hằng thế kỷ",
                "hằng tháng đến bao giờ",
                "hằng tháng đến 1/1/2020",
                "31/3 đến 30/4",
                "sớm"
            })
    void orCannotBeUnderstood(String typed) {
        assertThat(TypedTimes.of(typed, TODAY)).isNull();
    }

    @Test
    void aDayIsOnceAndNothingIsAMatterOfCourse() {
        assertThat(TypedTimes.of("30/11", TODAY)).isEqualTo(TaskTimes.once(LocalDate.of(2026, 11, 30)));
        assertThat(TypedTimes.of(" ", TODAY)).isEqualTo(TaskTimes.regular());
        assertThat(TypedTimes.of("Thường xuyên", TODAY)).isEqualTo(TaskTimes.regular());
    }
}

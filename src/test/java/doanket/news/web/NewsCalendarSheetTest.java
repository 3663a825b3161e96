package doanket.news.web;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.news.DeskDay;
import doanket.platform.Uuids;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsCalendarSheetTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Test
    void aMonthIsShownInWholeWeeksFromMonday() {
        var sheet = NewsCalendarSheet.of(NOVEMBER, TODAY, List.of(), VIETNAMESE);

        assertThat(sheet.weeks()).isEqualTo(6);
        assertThat(sheet.days().get(0).number()).isEqualTo(26);
        assertThat(sheet.days().get(0).inMonth()).isFalse();
        assertThat(sheet.days().get(41).number()).isEqualTo(6);
        assertThat(sheet.free()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2026-13", "x", "0000-01", "9999-01"})
    void whatIsNoMonthIsThisOne(String asked) {
        assertThat(NewsCalendarSheet.month(asked, TODAY)).isEqualTo(NOVEMBER);
    }

    @Test
    void todayAndWhatFallsOnADayAreInTheirPlace() {
        var entry = new DeskDay.Entry(Uuids.next(), DeskDay.Kind.END, "17:00", "Bài", "Đơn vị");
        var sheet = NewsCalendarSheet.of(NOVEMBER, TODAY, List.of(new DeskDay(TODAY, List.of(entry))), VIETNAMESE);

        var today = sheet.days().stream()
                .filter(NewsCalendarSheet.Day::today)
                .findFirst()
                .orElseThrow();
        assertThat(today.entries()).containsExactly(entry);
        assertThat(today.spoken()).isEqualTo("Thứ Năm, 26/11/2026");
        assertThat(sheet.before()).isEqualTo(YearMonth.of(2026, 10));
    }
}

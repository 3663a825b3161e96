package doanket.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HolidayAdministrationIT {

    /** A Wednesday and a Saturday of a year that nothing else counts in. */
    private static final LocalDate WEDNESDAY = LocalDate.of(2041, 5, 8);

    private static final LocalDate SATURDAY = LocalDate.of(2041, 5, 11);

    @Inject
    HolidayAdministration holidays;

    @Inject
    Workdays workdays;

    @Inject
    Acting acting;

    @Test
    void aMarkedDayCountsAtOnceAndNoLongerOnceItIsUnmarked() {
        acting.as("quantri");

        holidays.mark(new HolidayRow(WEDNESDAY, false, Normalizer.normalize("Nghỉ bù", Normalizer.Form.NFD), ""));
        holidays.mark(new HolidayRow(SATURDAY, true, "Làm bù", "Worked instead"));
        assertThatThrownBy(() -> holidays.add(new HolidayRow(SATURDAY, true, "Ngày khác", "")))
                .hasMessage("refused.markedAlready");

        assertThat(workdays.isWorking(WEDNESDAY)).isFalse();
        assertThat(workdays.isWorking(SATURDAY)).isTrue();
        assertThat(workdays.holiday(WEDNESDAY, new Locale("vi"))).contains("Nghỉ bù");
        assertThat(workdays.holiday(WEDNESDAY, Locale.ENGLISH)).contains("Nghỉ bù");
        holidays.unmark(WEDNESDAY);
        holidays.unmark(SATURDAY);
        assertThat(workdays.isWorking(WEDNESDAY)).isTrue();
        assertThat(workdays.isWorking(SATURDAY)).isFalse();
    }

    /** The other tests count in the week that is usual, so it is put back. */
    @Test
    void theWeekIsWhatItIsSetTo() {
        acting.as("quantri");
        var usual = holidays.week();
        var saturdays = new ArrayList<>(usual.days());
        saturdays.add(DayOfWeek.SATURDAY);

        holidays.work(new WorkWeek(usual.version(), saturdays, OfficeHours.typed("6:00", "20:30")));

        try {
            assertThat(workdays.isWorking(SATURDAY)).isTrue();
            assertThat(workdays.isWorking(SATURDAY.plusDays(1))).isFalse();
            assertThat(workdays.isOfficeHour(VietnamTime.instant(SATURDAY.atTime(6, 0))))
                    .isTrue();
            assertThat(workdays.isOfficeHour(VietnamTime.instant(SATURDAY.atTime(20, 30))))
                    .isFalse();
            assertThat(
                            Rows.text(
                                    "select detail from audit.deed where verb = 'holiday.week' order by at desc, id desc limit 1"))
                    .isEqualTo(usual.told() + " → thứ 2, thứ 3, thứ 4, thứ 5, thứ 6, thứ 7; 06:00–20:30");
            assertThatThrownBy(() -> holidays.work(usual)).hasMessage("refused.changedMeanwhile");
        } finally {
            holidays.work(new WorkWeek(holidays.week().version(), usual.days(), usual.hours()));
        }
        assertThat(workdays.isWorking(SATURDAY)).isFalse();
    }

    @Test
    void theHolidaysOfTheLawAreThereUntilTwentyThirty() {
        acting.as("quantri");

        for (int year = 2025; year <= 2030; year++) {
            assertThat(holidays.of(year))
                    .extracting(HolidayRow::nameVi)
                    .contains("Tết Dương lịch", "Tết Nguyên đán", "Giỗ Tổ Hùng Vương", "Ngày Chiến thắng")
                    .contains("Ngày Quốc tế Lao động", "Quốc khánh");
        }
        assertThat(workdays.holiday(LocalDate.of(2026, 2, 17), new Locale("vi")))
                .contains("Tết Nguyên đán");
        assertThat(workdays.holiday(LocalDate.of(2030, 4, 12), new Locale("vi")))
                .contains("Giỗ Tổ Hùng Vương");
    }

    @Test
    void whatWouldChangeNothingIsRefused() {
        acting.as("quantri");

        assertThatThrownBy(() -> holidays.mark(new HolidayRow(SATURDAY, false, "Nghỉ", "Free")))
                .hasMessage("refused.alreadyFree");
        assertThatThrownBy(() -> holidays.mark(new HolidayRow(WEDNESDAY, true, "Làm bù", "Worked")))
                .hasMessage("refused.alreadyWorked");
        assertThatThrownBy(() -> holidays.mark(new HolidayRow(WEDNESDAY, false, " ", "")))
                .hasMessage("refused.noName");
        assertThatThrownBy(() -> holidays.mark(new HolidayRow(WEDNESDAY, false, "x".repeat(101), "")))
                .hasMessage("refused.longName");
        assertThatThrownBy(() -> holidays.mark(new HolidayRow(null, false, "Nghỉ", "")))
                .hasMessage("refused.noDay");
    }

    @Test
    void onlyWhoKeepsTheCataloguesMayMarkDays() {
        acting.as("lanhdao.mttq");

        assertThatThrownBy(() -> holidays.of(2026)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () -> holidays.work(new WorkWeek(1, List.of(DayOfWeek.MONDAY), OfficeHours.typed("8", "17"))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> holidays.mark(new HolidayRow(WEDNESDAY, false, "Nghỉ", "Free")))
                .isInstanceOf(NotFoundException.class);
    }
}

package doanket.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.VietnamTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkdaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 8, 28);
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 31);

    private static final OfficeHours HOURS = OfficeHours.typed("7h30", "17:00");
    private static final WorkWeek WEEK = new WorkWeek(1, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), HOURS);

    private final Workdays workdays = new Workdays(new HolidayMemory(new HolidayRepository() {
        @Override
        KnownDays known() {
            return new KnownDays(
                    WEEK,
                    List.of(
                            new Holiday(
                                    LocalDate.of(2026, 8, 22),
                                    true,
                                    "Làm bù ngày 31/8",
                                    "Worked in place of 31 August"),
                            new Holiday(MONDAY, false, "Nghỉ hoán đổi", "Exchanged"),
                            new Holiday(LocalDate.of(2026, 9, 1), false, "Quốc khánh", "National Day"),
                            new Holiday(LocalDate.of(2026, 9, 2), false, "Quốc khánh", "National Day")));
        }
    }));

    @Test
    void weekendsAndHolidaysAreNotWorkedAndAWeekendInTheirPlaceIs() {
        assertThat(workdays.isWorking(FRIDAY)).isTrue();
        assertThat(workdays.isWorking(FRIDAY.plusDays(1))).isFalse();
        assertThat(workdays.isWorking(MONDAY)).isFalse();
        assertThat(workdays.isWorking(LocalDate.of(2026, 8, 22))).isTrue();
    }

    @Test
    void aWeekIsWorkedOnItsDaysAndOnOneAtLeast() {
        var week = new WorkWeek(1, Set.of(DayOfWeek.SATURDAY, DayOfWeek.MONDAY, DayOfWeek.SUNDAY), HOURS);

        assertThat(week.told()).isEqualTo("thứ 2, thứ 7, Chủ nhật; 07:30–17:00");
        assertThat(week.isWorked(DayOfWeek.SATURDAY)).isTrue();
        assertThat(week.isWorked(DayOfWeek.TUESDAY)).isFalse();
        assertThatThrownBy(() -> new WorkWeek(1, List.of(), HOURS)).hasMessage("refused.noWork");
    }

    @Test
    void anOfficeWorksFromItsFirstMinuteUntilItsLastOnWorkingDaysOnly() {
        assertThat(workdays.isOfficeHour(at(FRIDAY, 7, 29))).isFalse();
        assertThat(workdays.isOfficeHour(at(FRIDAY, 7, 30))).isTrue();
        assertThat(workdays.isOfficeHour(at(FRIDAY, 16, 59))).isTrue();
        assertThat(workdays.isOfficeHour(at(FRIDAY, 17, 0))).isFalse();
        assertThat(workdays.isOfficeHour(at(MONDAY, 9, 0))).isFalse();
        assertThat(workdays.isOpen(at(MONDAY, 9, 0))).isTrue();
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return VietnamTime.instant(day.atTime(hour, minute));
    }

    @Test
    void countingForwardAndBackLeavesOutWhatIsNotWorked() {
        assertThat(workdays.plus(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(workdays.plus(LocalDate.of(2026, 9, 3), -1)).isEqualTo(FRIDAY);
        assertThat(workdays.plus(FRIDAY, 0)).isEqualTo(FRIDAY);
        assertThat(workdays.plus(LocalDate.of(2026, 8, 21), 1)).isEqualTo(LocalDate.of(2026, 8, 22));
    }

    @Test
    void theWorkingDaysBetweenTwoDaysLeaveOutTheFirst() {
        assertThat(workdays.between(FRIDAY, LocalDate.of(2026, 9, 4))).isEqualTo(2);
        assertThat(workdays.between(LocalDate.of(2026, 9, 4), FRIDAY)).isEqualTo(-2);
        assertThat(workdays.between(FRIDAY, FRIDAY)).isZero();
    }

    @Test
    void aHolidayIsCalledByItsNameAndAWorkedWeekendIsNone() {
        assertThat(workdays.holiday(MONDAY.plusDays(1), new Locale("vi"))).contains("Quốc khánh");
        assertThat(workdays.holiday(MONDAY.plusDays(1), Locale.ENGLISH)).contains("National Day");
        assertThat(workdays.holiday(LocalDate.of(2026, 8, 22), Locale.ENGLISH)).isEmpty();
        assertThat(workdays.holiday(FRIDAY.plusDays(1), Locale.ENGLISH)).isEmpty();
    }
}

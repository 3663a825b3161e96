package doanket.meeting.web;

import doanket.meeting.CalendarRow;
import doanket.meeting.MeetingCalendar;
import doanket.platform.Choice;
import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.web.PageLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** The week as offices hang it up: day, morning or afternoon, what, who, where, and who leads. */
@Named
@RequestScoped
public class MeetingCalendarView {

    private static final String PATH = "/meeting/calendar";
    private static final int DAYS = 7;
    private static final int NOON = 12;

    /** One day of the week with its meetings. */
    public record Day(String weekday, LocalDate date, boolean today, List<CalendarRow> rows) {

        public boolean isMorning(CalendarRow row) {
            return row.starts().getHour() < NOON;
        }
    }

    @Inject
    private MeetingCalendar calendar;

    @Inject
    private Clock clock;

    private String week;
    private String unit;
    private LocalDate monday;
    private List<Day> days;
    private List<Choice> units;

    public void load() {
        var today = VietnamTime.day(clock.instant());
        var asked = TypedDay.of(week);
        monday = (asked == null || !TypedDay.isSensible(asked) ? today : asked)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var found = calendar.between(monday, monday.plusDays(DAYS - 1L), Uuids.orNull(unit));
        units = calendar.units();
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        days = IntStream.range(0, DAYS)
                .mapToObj(monday::plusDays)
                .map(day -> new Day(
                        day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale),
                        day,
                        day.equals(today),
                        found.stream().filter(row -> covers(row, day)).toList()))
                .toList();
    }

    private static boolean covers(CalendarRow row, LocalDate day) {
        return !row.starts().toLocalDate().isAfter(day)
                && !row.ends().toLocalDate().isBefore(day);
    }

    public List<Day> getDays() {
        return days;
    }

    public boolean isFree() {
        return days.stream().allMatch(day -> day.rows().isEmpty());
    }

    public String getTitle() {
        return VietnamTime.told(monday) + " - " + VietnamTime.told(monday.plusDays(DAYS - 1L));
    }

    public String getBefore() {
        return address(monday.minusDays(DAYS));
    }

    public String getAfter() {
        return address(monday.plusDays(DAYS));
    }

    private String address(LocalDate day) {
        return PageLink.to(PATH).with("week", day.toString()).with("unit", unit).toString();
    }

    public List<Choice> getUnits() {
        return units;
    }

    /** The same unit's month. */
    public String getMonth() {
        return PageLink.to("/meeting/month").with("unit", unit).toString();
    }

    public String getWeek() {
        return week;
    }

    public void setWeek(String week) {
        this.week = week;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}

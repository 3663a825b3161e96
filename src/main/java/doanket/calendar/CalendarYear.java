package doanket.calendar;

import java.time.LocalDate;
import java.util.List;

/** A year as offices work it: the marked days, the usual week, and all days that are worked. */
public record CalendarYear(int year, List<HolidayRow> marked, WorkWeek week, List<LocalDate> worked) {}

package doanket.calendar;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.TypedDay;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** The calendar as everybody may know it who has deadlines by it. */
@ApplicationScoped
@Transactional
public class CalendarReading {

    private static final int LATEST = 9999;

    private final HolidayRepository holidays;
    private final Clock clock;

    protected CalendarReading() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    CalendarReading(HolidayRepository holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    /** That year, or this one where none is named; refuses one that nobody plans for. Two statements. */
    @Allowed(Permission.SIGNED_IN)
    public CalendarYear of(Integer wanted) {
        int year = wanted == null ? VietnamTime.day(clock.instant()).getYear() : wanted;
        if (year < 1 || year > LATEST || !TypedDay.isSensible(LocalDate.of(year, 1, 1))) {
            throw CalendarRefused.noYear();
        }
        var marked = holidays.of(year);
        var week = holidays.week();
        var known = new KnownDays(week, marked);
        var worked = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(known::isWorking)
                .toList();
        return new CalendarYear(
                year,
                marked.stream()
                        .map(day -> new HolidayRow(day.day(), day.worked(), day.nameVi(), day.nameEn()))
                        .toList(),
                week,
                worked);
    }
}

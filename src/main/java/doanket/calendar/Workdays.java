package doanket.calendar;

import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Counts in working days, by the weekends and holidays of the installation. Costs no statement while the calendar is
 * remembered.
 */
@ApplicationScoped
public class Workdays {

    private final HolidayMemory memory;

    protected Workdays() { // for the CDI proxy
        this(null);
    }

    @Inject
    Workdays(HolidayMemory memory) {
        this.memory = memory;
    }

    public boolean isWorking(LocalDate day) {
        return memory.known().isWorking(day);
    }

    /** Whether offices work at that moment: people are reminded then. */
    public boolean isOfficeHour(Instant moment) {
        return isWorking(VietnamTime.day(moment)) && isOpen(moment);
    }

    /** Whether that moment lies within the hours of offices, be it a day of rest or not. */
    public boolean isOpen(Instant moment) {
        return memory.known().isOpen(VietnamTime.local(moment).toLocalTime());
    }

    /** The day that many working days after (or, negative, before) the day, which itself does not count. */
    public LocalDate plus(LocalDate day, int workingDays) {
        int left = Math.abs(workingDays);
        var at = day;
        while (left > 0) {
            at = at.plusDays(workingDays > 0 ? 1 : -1);
            if (isWorking(at)) {
                left--;
            }
        }
        return at;
    }

    /** The working days after the first day up to and including the last; negative where the last lies before the first. */
    public int between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return -between(last, first);
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    /** What makes the day a holiday, in the reader's language; nothing on any other day, weekends included. */
    public Optional<String> holiday(LocalDate day, Locale locale) {
        return memory.known().holiday(day, locale);
    }
}

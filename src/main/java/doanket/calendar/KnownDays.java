package doanket.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The holiday calendar as it was read last. */
final class KnownDays {

    private final WorkWeek week;
    private final Map<LocalDate, Holiday> holidays;

    KnownDays(WorkWeek week, List<Holiday> holidays) {
        this.week = week;
        this.holidays = holidays.stream().collect(Collectors.toUnmodifiableMap(Holiday::day, Function.identity()));
    }

    boolean isWorking(LocalDate day) {
        var marked = holidays.get(day);
        return marked == null ? week.isWorked(day.getDayOfWeek()) : marked.worked();
    }

    /** On any day. */
    boolean isOpen(LocalTime time) {
        return week.hours().contains(time);
    }

    Optional<String> holiday(LocalDate day, Locale locale) {
        return Optional.ofNullable(holidays.get(day))
                .filter(marked -> !marked.worked())
                .map(marked -> locale.getLanguage().equals("en") ? marked.nameEn() : marked.nameVi());
    }
}

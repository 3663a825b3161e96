package doanket.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The holiday calendar as it was read last. */
final class KnownDays {

    private final Map<LocalDate, Holiday> holidays;

    KnownDays(List<Holiday> holidays) {
        this.holidays = holidays.stream().collect(Collectors.toUnmodifiableMap(Holiday::day, Function.identity()));
    }

    boolean isWorking(LocalDate day) {
        var marked = holidays.get(day);
        return marked == null ? day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 : marked.worked();
    }

    Optional<String> holiday(LocalDate day, Locale locale) {
        return Optional.ofNullable(holidays.get(day))
                .filter(marked -> !marked.worked())
                .map(marked -> locale.getLanguage().equals("en") ? marked.nameEn() : marked.nameVi());
    }
}

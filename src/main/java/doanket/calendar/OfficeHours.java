package doanket.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** From when until when offices work; the last moment is no longer theirs. */
public record OfficeHours(LocalTime opens, LocalTime closes) {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.hgHG](\\d{2})?)?");
    private static final DateTimeFormatter TOLD = DateTimeFormatter.ofPattern("HH:mm");

    /** Refuses hours that are none, and an end that is not behind the beginning. */
    public OfficeHours {
        if (opens == null || closes == null || !opens.isBefore(closes)) {
            throw CalendarRefused.noHours();
        }
    }

    /** As people write hours: 7:30, 7h30, 17h, 17. */
    public static OfficeHours typed(String opens, String closes) {
        return new OfficeHours(hour(opens), hour(closes));
    }

    private static LocalTime hour(String typed) {
        var parts = TYPED.matcher(typed == null ? "" : typed.strip());
        if (!parts.matches()) {
            return null;
        }
        try {
            int minutes = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
            return LocalTime.of(Integer.parseInt(parts.group(1)), minutes);
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean contains(LocalTime time) {
        return !time.isBefore(opens) && time.isBefore(closes);
    }

    public String toldOpens() {
        return TOLD.format(opens);
    }

    public String toldCloses() {
        return TOLD.format(closes);
    }
}

package doanket.notification.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** An hour of the day as people type it: 21:00, 21h, 6.30, 6h30. */
final class ClockTime {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.hgHG](\\d{2})?)?");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");

    private ClockTime() {}

    /** Null for what is no hour of a day. */
    static LocalTime read(String typed) {
        var parts = TYPED.matcher(typed == null ? "" : typed.strip());
        if (!parts.matches()) {
            return null;
        }
        try {
            return LocalTime.of(
                    Integer.parseInt(parts.group(1)), parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    static String show(LocalTime time) {
        return SHOWN.format(time);
    }
}

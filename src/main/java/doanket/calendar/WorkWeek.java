package doanket.calendar;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The days of the week on which offices work, in their order; {@code version} is that which was read. */
public record WorkWeek(long version, List<DayOfWeek> days) {

    public WorkWeek(long version, Collection<DayOfWeek> days) {
        this(version, days.stream().distinct().sorted().toList());
    }

    /** Refuses a week without work, in which no deadline would ever come. */
    public WorkWeek {
        if (days.isEmpty()) {
            throw CalendarRefused.noWork();
        }
    }

    boolean isWorked(DayOfWeek day) {
        return days.contains(day);
    }

    String told() {
        return days.stream().map(WorkWeek::told).collect(Collectors.joining(", "));
    }

    private static String told(DayOfWeek day) {
        return day == DayOfWeek.SUNDAY ? "Chủ nhật" : "thứ " + (day.getValue() + 1);
    }
}

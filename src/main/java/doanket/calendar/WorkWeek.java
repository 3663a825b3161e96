package doanket.calendar;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The days of the week on which offices work, in their order, and the hours; {@code version} is that which was read. */
public record WorkWeek(long version, List<DayOfWeek> days, OfficeHours hours) {

    public WorkWeek(long version, Collection<DayOfWeek> days, OfficeHours hours) {
        this(version, days.stream().distinct().sorted().toList(), hours);
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
        return days.stream().map(WorkWeek::told).collect(Collectors.joining(", ")) + "; " + hours.toldOpens() + "–"
                + hours.toldCloses();
    }

    private static String told(DayOfWeek day) {
        return day == DayOfWeek.SUNDAY ? "Chủ nhật" : "thứ " + (day.getValue() + 1);
    }
}

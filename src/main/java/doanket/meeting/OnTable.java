package doanket.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** What lies on the table: figures and open tasks, as they stand now or (with the moment) as they were frozen. */
public record OnTable(List<MeetingFigure> figures, List<FollowUp> followUps, Instant frozenAt) implements Serializable {

    private static final String NUMBER = "\\d{1,9}";

    /** All that are overdue, also those that are too many to be listed. */
    public long overdue() {
        return counted(FollowUpSource.OVERDUE)
                .orElseGet(() -> followUps.stream().filter(FollowUp::overdue).count());
    }

    /** How many are open besides those that are listed. */
    public long left() {
        return Math.max(0, counted(FollowUpSource.OPEN).orElse(0) - followUps.size());
    }

    private OptionalLong counted(String key) {
        return figures.stream()
                .filter(figure -> figure.key().equals(key))
                .map(MeetingFigure::value)
                .filter(value -> value.matches(NUMBER))
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }
}

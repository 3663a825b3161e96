package doanket.meeting;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The agenda while it is prepared: its points, the papers of the whole meeting, and how the sum of time fits. */
public record AgendaSheet(MeetingHead head, List<AgendaRow> items, List<PaperRow> papers) implements Serializable {

    /** Minutes of all points. */
    public int sum() {
        return items.stream().mapToInt(AgendaRow::minutes).sum();
    }

    /** Minutes by which the points go beyond the end; negative where time is left. */
    public long over() {
        return sum() - Duration.between(head.startsAt(), head.endsAt()).toMinutes();
    }

    public boolean isTooLong() {
        return over() > 0;
    }

    /** The name under which a browser keeps the form of a point; the item may be null for a new one. */
    public static String draftKey(UUID meeting, UUID item) {
        return "meeting-item-" + meeting + (item == null ? "" : "-" + item);
    }
}

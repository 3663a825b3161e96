package doanket.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** What lies on the table: figures and open tasks, as they stand now or (with the moment) as they were frozen. */
public record OnTable(List<MeetingFigure> figures, List<FollowUp> followUps, Instant frozenAt) implements Serializable {

    public long overdue() {
        return followUps.stream().filter(FollowUp::overdue).count();
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }
}

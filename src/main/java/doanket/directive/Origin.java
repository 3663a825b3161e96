package doanket.directive;

import java.io.Serializable;
import java.util.UUID;

/** Where a paper comes from: the meeting it was decided in, and the earlier paper it replaces or corrects; each may be null. */
public record Origin(UUID meeting, Relation relation, UUID related) implements Serializable {

    public static final Origin NONE = new Origin(null, Relation.NONE, null);

    public static Origin ofMeeting(UUID meeting) {
        return new Origin(meeting, Relation.NONE, null);
    }
}

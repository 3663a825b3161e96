package doanket.news;

import java.io.Serializable;
import java.util.List;

/**
 * A part in which the newest version and one's own text are not the same: who changed it, and what differs, the newest
 * version on the left; no fields where only the formatting differs.
 */
public record ConflictPart(String name, boolean changedByMe, boolean changedByThem, List<FieldDifference> fields)
        implements Serializable {

    /** Who changed it: byMe, byThem or byBoth. */
    public String changed() {
        if (changedByMe && changedByThem) {
            return "byBoth";
        }
        return changedByMe ? "byMe" : "byThem";
    }
}

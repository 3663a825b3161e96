package doanket.criteria;

import doanket.platform.Uuids;
import java.io.Serializable;
import java.util.UUID;

/** What a cell of a table writes once it is taken. */
public sealed interface TablePut extends Serializable {

    /** That unit, into that group or region. */
    record Placing(UUID unit, String place) implements TablePut {}

    /** What has to be reached (not decided yet, so without an id) in the stead of another decision, or null. */
    record Decision(UUID instead, Threshold wanted) implements TablePut {

        Threshold threshold() {
            return wanted.decided(Uuids.next());
        }
    }
}

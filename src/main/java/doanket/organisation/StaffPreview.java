package doanket.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What an uploaded sheet would bring: how many rows, how many of them cannot be taken, and some of the rows to look at (the
 * bad ones first), and how many are {@code there} already as they stand. Once taken in, only the counts are left.
 */
public record StaffPreview(UUID id, String fileName, boolean done, int total, long bad, long there, List<StaffRow> rows)
        implements Serializable {

    /** As many rows as there are, and not one of them is new. */
    public boolean isUnchanged() {
        return !done && total > 0 && there == total;
    }

    public boolean isReady() {
        return !done && bad == 0 && there < total;
    }
}

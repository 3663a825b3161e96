package doanket.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What an uploaded sheet would bring: how many rows, how many of them cannot be taken, and some of the rows to look at (the
 * bad ones first). Once taken in, only the counts are left.
 */
public record StaffPreview(UUID id, String fileName, boolean done, int total, long bad, List<StaffRow> rows)
        implements Serializable {

    public boolean isReady() {
        return !done && bad == 0;
    }
}

package doanket.report;

import java.io.Serializable;
import java.util.UUID;

/**
 * A part of a report in words; {@code gathered} is what came up from the reports beneath, each with its source, {@code before} what was
 * sent the time before (null: nothing was, or it is not known).
 */
public record TextRow(
        UUID section, String title, String body, String gathered, int version, String byName, String before)
        implements Serializable {

    /** What came up differs from what stands here. */
    public boolean isGatheredApart() {
        return !gathered.isEmpty() && !gathered.equals(body);
    }

    /** What was sent the time before was something else. */
    public boolean isChanged() {
        return before != null && !before.equals(body);
    }
}

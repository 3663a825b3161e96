package doanket.report;

import java.io.Serializable;
import java.util.UUID;

/** A part of a report in words; {@code gathered} is what came up from the reports beneath, each with its source. */
public record TextRow(UUID section, String title, String body, String gathered, int version, String byName)
        implements Serializable {

    /** What came up differs from what stands here. */
    public boolean isGatheredApart() {
        return !gathered.isEmpty() && !gathered.equals(body);
    }
}

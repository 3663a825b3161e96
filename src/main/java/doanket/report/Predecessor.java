package doanket.report;

import java.io.Serializable;
import java.util.UUID;

/** What a unit before this one has reported for the same period, or written without sending it. */
public record Predecessor(UUID report, String unit, ReportState state) implements Serializable {

    /** What is said of it: it counts by itself, is still to be sent, or belongs into the report of the unit after it. */
    public String word() {
        return switch (state) {
            case SUBMITTED, APPROVED, REPLACED -> "sent";
            case OPEN, RETURNED -> "owed";
            case MOVED -> "draft";
        };
    }
}

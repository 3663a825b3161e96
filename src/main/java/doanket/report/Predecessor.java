package doanket.report;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What a unit before this one has reported for the same period, or written without sending it. */
public record Predecessor(UUID report, String unit, ReportState state) implements Serializable {

    private static final int PARTS = 3;

    /** From one text that holds them all; null for none. */
    static List<Predecessor> all(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\u001e"))
                        .map(line -> line.split("\u001f", PARTS))
                        .map(parts ->
                                new Predecessor(UUID.fromString(parts[0]), parts[2], ReportState.valueOf(parts[1])))
                        .toList();
    }

    /** What is said of it: it counts by itself, is still to be sent, or belongs into the report of the unit after it. */
    public String word() {
        return switch (state) {
            case SUBMITTED, APPROVED, REPLACED -> "sent";
            case OPEN, RETURNED -> "owed";
            case MOVED -> "draft";
        };
    }
}

package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The end of a unit: its last day, the units that come after it (or none; the first takes over what is still open), how, and by which decision (asked for only where
 * there are successors).
 */
public record Closing(LocalDate lastDay, List<UUID> successors, SuccessionKind kind, String decision)
        implements Serializable {

    public Closing {
        successors =
                successors == null ? List.of() : successors.stream().distinct().toList();
    }

    public static Closing without(LocalDate lastDay) {
        return new Closing(lastDay, List.of(), null, null);
    }

    boolean isWithoutSuccessors() {
        return successors.isEmpty() && kind == null;
    }

    /** The first day on which the successors stand in its place. */
    LocalDate nextDay() {
        return lastDay.plusDays(1);
    }
}

package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which unit came after which in an export, from which day on, and by what decision; of several that came after one, exactly one
 * takes over its work.
 */
public record SuccessionLine(
        Side predecessor, Side successor, boolean takesOver, String kind, LocalDate on, String decision)
        implements Serializable {

    /** A unit by its name of today, or its last. */
    public record Side(UUID id, String code, String name) implements Serializable {}
}

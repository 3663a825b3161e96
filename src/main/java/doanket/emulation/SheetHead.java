package doanket.emulation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The scores of a unit as pages show them at the top; {@code unitUntil} is the last day of the unit (null while it goes on). */
public record SheetHead(
        UUID id,
        UUID book,
        UUID unit,
        String unitName,
        LocalDate unitUntil,
        String cluster,
        SheetState state,
        String reason,
        Saved saved)
        implements Serializable {

    /** Whether the unit is no more on that day. */
    boolean isGone(LocalDate day) {
        return unitUntil != null && unitUntil.isBefore(day);
    }

    public boolean isLeftOut() {
        return state == SheetState.LEFT_OUT;
    }

    /** By whom, when, and in which version. */
    public record Saved(String name, Instant at, long version) implements Serializable {}
}

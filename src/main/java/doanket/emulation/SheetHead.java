package doanket.emulation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** The scores of a unit as pages show them at the top. */
public record SheetHead(
        UUID id, UUID book, UUID unit, String unitName, String cluster, SheetState state, String reason, Saved saved)
        implements Serializable {

    /** By whom, when, and in which version. */
    public record Saved(String name, Instant at, long version) implements Serializable {}
}

package doanket.audit;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Whether the chain holds: how many lines are sealed, the last seal in hexadecimal digits to be written down elsewhere, where
 * the chain is broken, and whether the portal's own role could change the log.
 */
public record LogState(long sealed, long last, String hash, List<Break> breaks, boolean unguarded)
        implements Serializable {

    /** {@code what} is CHANGED, MISSING or GAP; or UNSEALED, where the seal is 0. */
    public record Break(long seal, UUID line, String what) implements Serializable {}

    public boolean isWhole() {
        return breaks.isEmpty();
    }
}

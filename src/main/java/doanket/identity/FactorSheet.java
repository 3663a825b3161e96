package doanket.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * One's own second factor: since when it counts (null: not yet), the secret while it is being set up (null otherwise), what an
 * app reads from the picture of it, how many codes on paper are left, whether one of the roles demands it, and whether this
 * session has still to prove it.
 */
public record FactorSheet(Instant since, String secret, String address, int left, boolean demanded, boolean asked)
        implements Serializable {

    private static final int GROUP = 4;

    /** In groups of four, to be typed. */
    public String spoken() {
        return secret == null ? null : secret.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}

package doanket.identity;

import java.time.Instant;

/** Counts on this node, in quarters of an hour, what was not to be believed: whoever plays the provider soon has to wait. */
final class LogoutGate {

    static final int MOST_DOUBTED_PER_ADDRESS = 30;

    private final Counts counts = new Counts();

    boolean mayTell(String address, Instant now) {
        return counts.times(address, now) < MOST_DOUBTED_PER_ADDRESS;
    }

    void doubted(String address, Instant now) {
        counts.add(address, now);
    }
}

package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts requests for feeds on this node, in quarters of an hour. Programs ask every few minutes at most; one that asks all
 * the time, or tries tokens, is told to wait before the database hears of it. Several nodes each count for themselves.
 */
@ApplicationScoped
class FeedGate {

    static final Duration WINDOW = Counts.WINDOW;
    static final int MOST_PER_TOKEN = 60;
    static final int MOST_UNKNOWN_PER_ADDRESS = 30;

    private final Counts counts = new Counts();

    /** A token that worked before is not held up by what else comes from its address, where a whole office may stand. */
    boolean mayAsk(String tokenHash, String address, Instant now) {
        return counts.isKnown(tokenHash)
                ? counts.times(tokenHash, now) < MOST_PER_TOKEN
                : counts.times(address, now) < MOST_UNKNOWN_PER_ADDRESS;
    }

    void known(String tokenHash, Instant now) {
        counts.add(tokenHash, now);
    }

    void unknownFrom(String address, Instant now) {
        counts.add(address, now);
    }
}

package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts requests for feeds on this node, in quarters of an hour. Programs ask every few minutes at most; one that asks all
 * the time, or tries tokens, is told to wait before the database hears of it. Several nodes each count for themselves.
 */
@ApplicationScoped
class FeedGate {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MOST_PER_TOKEN = 60;
    static final int MOST_UNKNOWN_PER_ADDRESS = 30;

    private static final int MOST_KEPT = 10_000;

    private record Count(Instant since, int times) {}

    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** A token that worked before is not held up by what else comes from its address, where a whole office may stand. */
    synchronized boolean mayAsk(String tokenHash, String address, Instant now) {
        return counts.containsKey(tokenHash)
                ? current(tokenHash, now).times() < MOST_PER_TOKEN
                : current(address, now).times() < MOST_UNKNOWN_PER_ADDRESS;
    }

    synchronized void known(String tokenHash, Instant now) {
        count(tokenHash, now);
    }

    synchronized void unknownFrom(String address, Instant now) {
        count(address, now);
    }

    private void count(String key, Instant now) {
        var count = current(key, now);
        counts.put(key, new Count(count.since(), count.times() + 1));
    }

    private Count current(String key, Instant now) {
        var count = counts.get(key);
        return count == null || !count.since().plus(WINDOW).isAfter(now) ? new Count(now, 0) : count;
    }
}

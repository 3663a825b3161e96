package doanket.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often something was asked for in a quarter of an hour, on this node; what was asked for longest ago is forgotten first. */
final class Counts {

    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int MOST_KEPT = 10_000;

    private record Count(Instant since, int times) {}

    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_KEPT;
        }
    };

    synchronized boolean isKnown(String key) {
        return counts.containsKey(key);
    }

    synchronized int times(String key, Instant now) {
        return current(key, now).times();
    }

    synchronized void add(String key, Instant now) {
        var count = current(key, now);
        counts.put(key, new Count(count.since(), count.times() + 1));
    }

    private Count current(String key, Instant now) {
        var count = counts.get(key);
        return count == null || !count.since().plus(WINDOW).isAfter(now) ? new Count(now, 0) : count;
    }
}

package doanket.news;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Values by key that are good for a while; the least used go first. What was loaded before {@link #forget} is not kept. */
final class Remembered<K, V> {

    private record Kept<V>(V value, Instant since) {}

    private final Duration fresh;
    private final Map<K, Kept<V>> kept;
    private long forgotten;

    Remembered(Duration fresh, int most) {
        this.fresh = fresh;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Kept<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** Loads what is not there or no longer good; two who ask at once may both load. */
    V get(K key, Instant now, Function<K, V> load) {
        long before;
        synchronized (this) {
            var there = kept.get(key);
            if (there != null && there.since().plus(fresh).isAfter(now)) {
                return there.value();
            }
            before = forgotten;
        }
        var loaded = load.apply(key);
        put(key, loaded, now, before);
        return loaded;
    }

    private synchronized void put(K key, V loaded, Instant now, long before) {
        if (before == forgotten) {
            kept.put(key, new Kept<>(loaded, now));
        }
    }

    synchronized Optional<V> there(K key, Instant now) {
        return Optional.ofNullable(kept.get(key))
                .filter(value -> value.since().plus(fresh).isAfter(now))
                .map(Kept::value);
    }

    synchronized void keep(K key, V value, Instant now) {
        kept.put(key, new Kept<>(value, now));
    }

    synchronized void forget() {
        kept.clear();
        forgotten++;
    }
}

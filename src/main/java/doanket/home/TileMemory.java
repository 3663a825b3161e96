package doanket.home;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import doanket.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Keeps what the first page showed to a reader for two seconds: on a slow link people press again and again. Whatever
 * anybody changes at this node is seen at once, since then nothing kept before counts any more.
 */
@ApplicationScoped
public class TileMemory {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int MOST_KEPT = 2_000;

    private final Cache<Key, List<Tile>> kept =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST_KEPT).build();
    private final AtomicLong changes = new AtomicLong();
    private final AtomicInteger changing = new AtomicInteger();

    /** Somebody as the portal knows them now, rights and language included, and all that was changed before. */
    private record Key(SignedIn reader, long changes) {}

    List<Tile> of(SignedIn reader, Supplier<List<Tile>> asked) {
        var key = new Key(reader, changes.get());
        if (changing.get() > 0) {
            return asked.get();
        }
        var known = kept.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var tiles = asked.get();
        kept.put(key, tiles);
        return tiles;
    }

    /** Somebody is about to change something; until that is over nothing kept is shown. */
    public void beginChange() {
        changing.incrementAndGet();
    }

    public void endChange() {
        changes.incrementAndGet();
        changing.decrementAndGet();
    }
}

package doanket.identity;

import doanket.platform.AfterCommit;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Who is signed in, remembered for ten seconds, so that a page does not ask the database again and again. Changes made on
 * this node are seen at once; those of another node within the ten seconds.
 */
@ApplicationScoped
class SessionCache {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int MOST = 5_000;

    private record Entry(SignedIn user, Identified row, Instant loaded) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final IdentityRepository identities;
    private final Instance<PostSource> posts;
    private final CurrentUser user;
    private final AfterCommit commit;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();

    protected SessionCache() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    SessionCache(
            IdentityRepository identities,
            Instance<PostSource> posts,
            CurrentUser user,
            AfterCommit commit,
            Clock clock) {
        this.identities = identities;
        this.posts = posts;
        this.user = user;
        this.commit = commit;
        this.clock = clock;
    }

    /** Finds whose token it is, and lets the request go on as that person. */
    Optional<SignedIn> recognise(String tokenHash, boolean background) {
        var found = find(tokenHash, background);
        found.ifPresent(user::become);
        return found;
    }

    private Optional<SignedIn> find(String tokenHash, boolean background) {
        var now = clock.instant();
        var entry = entries.get(tokenHash);
        if (entry == null || entry.loaded().plus(FRESH).isBefore(now)) {
            long before = changes.get();
            entry = load(tokenHash, now);
            if (entry == null) {
                entries.remove(tokenHash);
                return Optional.empty();
            }
            if (!background && entry.row().lastSeen().plus(DeviceSession.GRAIN).isBefore(now)) {
                identities.touch(entry.row().session(), now);
            }
            keep(tokenHash, entry, before);
        }
        return Optional.of(entry.user());
    }

    /** Not what was read while something changed. */
    private void keep(String tokenHash, Entry entry, long before) {
        if (entries.size() >= MOST) {
            entries.clear();
        }
        if (changes.get() == before) {
            entries.put(tokenHash, entry);
        }
    }

    /**
     * Drops everything, once the transaction under way has been committed: somebody's rights, posts, profile or session have
     * changed. Before, whoever asks would only bring back what was.
     */
    void forget() {
        commit.once(SessionCache.class, this::drop);
    }

    private void drop() {
        changes.incrementAndGet();
        entries.clear();
    }

    void postsChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostsChanged changed) {
        drop();
    }

    private Entry load(String tokenHash, Instant now) {
        return identities
                .identified(tokenHash, now)
                .map(row -> new Entry(userOf(row, now), row, now))
                .orElse(null);
    }

    SignedIn userOf(Identified row, Instant now) {
        var day = VietnamTime.day(now);
        List<Post> held = posts.isUnsatisfied() ? List.of() : posts.get().postsOf(row.person(), day);
        var acting = held.stream()
                .filter(post -> post.id().equals(row.actingPost()))
                .findFirst()
                .or(() -> held.stream().findFirst())
                .orElse(null);
        return new SignedIn(
                row.account(),
                row.person(),
                row.username(),
                row.fullName(),
                acting,
                held,
                row.grants(),
                Audience.keysOf(row.person(), held, row.grants()),
                row.reading(),
                row.mustChangePassword(),
                row.factor());
    }
}

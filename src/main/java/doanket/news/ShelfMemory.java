package doanket.news;

import doanket.platform.AfterCommit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The part of the shelf that everybody asks for all day, kept in memory for two seconds: the front, single articles, and for
 * a minute what is alike. Who may open what is decided anew for each reader. A change made on this node is seen as soon as it
 * is committed, one of another node within those times.
 */
@ApplicationScoped
class ShelfMemory {

    /** Enough that a reader of few articles seldom needs more. */
    static final int FRONT = 200;

    private static final int MOST_MARKED = 50;
    private static final int MOST_ALIKE = 20;
    private static final int MOST_KEPT = 2_000;
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration FRESH_ALIKE = Duration.ofSeconds(60);
    private static final String CHANGED = ShelfMemory.class.getName();

    /** The newest articles, the pinned ones and those that must be read, whoever may open them. */
    record Front(List<ShelfRow> newest, List<ShelfRow> pinned, List<ShelfRow> mustRead) {

        boolean isAll() {
            return newest.size() < FRONT;
        }

        /** Whether nothing that has to be read can be missing. */
        boolean hasAllToRead() {
            return mustRead.size() < MOST_MARKED;
        }
    }

    private final ShelfRepository shelf;
    private final AfterCommit commit;
    private final Clock clock;
    private final Remembered<Boolean, Front> front = new Remembered<>(FRESH, 1);
    private final Remembered<UUID, Optional<ShelfRow>> rows = new Remembered<>(FRESH, MOST_KEPT);
    private final Remembered<UUID, List<ShelfRow>> alike = new Remembered<>(FRESH_ALIKE, MOST_KEPT);

    protected ShelfMemory() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    ShelfMemory(ShelfRepository shelf, AfterCommit commit, Clock clock) {
        this.shelf = shelf;
        this.commit = commit;
        this.clock = clock;
    }

    Front front() {
        var now = clock.instant();
        return front.get(Boolean.TRUE, now, any -> load(now));
    }

    private Front load(Instant now) {
        var by = now.plus(FRESH);
        var found = shelf.front(by, FRONT, now, MOST_MARKED);
        return new Front(
                found.stream()
                        .filter(row -> !row.publishAt().isAfter(by))
                        .limit(FRONT)
                        .toList(),
                found.stream()
                        .filter(row -> row.isPinned(now))
                        .limit(MOST_MARKED)
                        .toList(),
                found.stream().filter(ShelfRow::mustRead).toList());
    }

    Optional<ShelfRow> row(UUID article) {
        return rows.get(article, clock.instant(), shelf::row);
    }

    List<ShelfRow> alike(UUID article) {
        return alike.get(article, clock.instant(), id -> shelf.alike(id, MOST_ALIKE));
    }

    /** The transaction under way changes what is published. */
    void changed() {
        forget();
        commit.once(CHANGED, this::forget);
    }

    private void forget() {
        front.forget();
        rows.forget();
        alike.forget();
    }
}

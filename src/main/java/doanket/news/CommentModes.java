package doanket.news;

import doanket.platform.AfterCommit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Which articles are open to comments and to whose review; kept in memory for two seconds: each reading asks, and most are not. */
@ApplicationScoped
class CommentModes {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int MOST_KEPT = 2_000;
    private static final String CHANGED = CommentModes.class.getName();

    private final CommentRepository comments;
    private final ReaderShelf shelf;
    private final AfterCommit commit;
    private final Clock clock;
    private final Remembered<UUID, Optional<CommentMode>> modes = new Remembered<>(FRESH, MOST_KEPT);

    protected CommentModes() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    CommentModes(CommentRepository comments, ReaderShelf shelf, AfterCommit commit, Clock clock) {
        this.comments = comments;
        this.shelf = shelf;
        this.commit = commit;
        this.clock = clock;
    }

    /** Nothing where nobody ever opened it. */
    Optional<CommentMode> of(UUID article) {
        return modes.get(article, clock.instant(), id -> comments.discussion(id).map(Discussion::mode));
    }

    /** Whether whoever asks reviews the articles of its unit, and so its comments. */
    boolean isReviewer(UUID article) {
        return shelf.isReviewer(article);
    }

    void changed() {
        modes.forget();
        commit.once(CHANGED, modes::forget);
    }
}

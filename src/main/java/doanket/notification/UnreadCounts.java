package doanket.notification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import doanket.identity.UnreadNotices;
import doanket.platform.AfterCommit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * How much each person has not read, which every page asks for. What changes on this node is seen at once, what another node
 * tells somebody within ten seconds; people stay on one node.
 */
@ApplicationScoped
class UnreadCounts {

    private static final int MOST_PEOPLE = 20_000;
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final NotificationRepository notifications;
    private final AfterCommit commit;
    private final Cache<UUID, Integer> counts = Caffeine.newBuilder()
            .maximumSize(MOST_PEOPLE)
            .expireAfterWrite(FRESH)
            .build();

    protected UnreadCounts() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    UnreadCounts(NotificationRepository notifications, AfterCommit commit) {
        this.notifications = notifications;
        this.commit = commit;
    }

    int of(UUID account) {
        return counts.get(account, unseen -> notifications.unread(unseen, UnreadNotices.MOST_COUNTED));
    }

    /** The transaction under way changes what these people have not read. */
    void changed(Collection<UUID> accounts) {
        var those = List.copyOf(accounts);
        commit.once(those, () -> counts.invalidateAll(those));
    }
}

package doanket.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Puts the mails of the day into the outbox, some hundred people in one transaction. */
@ApplicationScoped
@Transactional
class Digesting {

    /** Before the first account of all. */
    static final UUID START = new UUID(0, 0);

    private static final int SOME = 500;

    private final DigestRepository digests;
    private final Clock clock;

    protected Digesting() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Digesting(DigestRepository digests, Clock clock) {
        this.digests = digests;
        this.clock = clock;
    }

    /** Goes on after that account, and tells where it came to; null at the end. */
    UUID makeSome(UUID after) {
        var now = clock.instant();
        var due = digests.due(after, now, SOME);
        if (due.isEmpty()) {
            return null;
        }
        digests.make(due, now);
        return due.get(due.size() - 1).account();
    }
}

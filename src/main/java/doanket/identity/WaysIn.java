package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** All that stands open of an account without signing in again: sessions, and tokens of all kinds. */
@ApplicationScoped
class WaysIn {

    private final IdentityRepository identities;
    private final FeedTokenRepository feeds;
    private final ApiTokenRepository tokens;
    private final SessionCache cache;

    protected WaysIn() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    WaysIn(IdentityRepository identities, FeedTokenRepository feeds, ApiTokenRepository tokens, SessionCache cache) {
        this.identities = identities;
        this.feeds = feeds;
        this.tokens = tokens;
        this.cache = cache;
    }

    void shut(UUID account, Instant now) {
        identities.endSessionsExcept(account, "");
        feeds.revokeAll(account, now);
        tokens.revokeAll(account, now);
        cache.forget();
    }

    /** What somebody may has changed, or what he or she is called. */
    void changed() {
        cache.forget();
    }
}

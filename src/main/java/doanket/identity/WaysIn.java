package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** The ways into an account that need no sign-in. */
@ApplicationScoped
class WaysIn {

    private final FeedTokenRepository feeds;
    private final ApiTokenRepository tokens;

    protected WaysIn() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    WaysIn(FeedTokenRepository feeds, ApiTokenRepository tokens) {
        this.feeds = feeds;
        this.tokens = tokens;
    }

    void revokeAll(UUID account, Instant now) {
        feeds.revokeAll(account, now);
        tokens.revokeAll(account, now);
    }
}

package doanket.identity;

import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Tokens in the addresses of feeds: made and revoked by their owners, and asked for on each request for a feed. */
@ApplicationScoped
@Transactional
public class FeedTokens {

    /** Of one purpose, at the same time. */
    static final int MOST = 10;

    private static final Duration GRAIN = Duration.ofMinutes(5);
    private static final int LONGEST = 100;

    private final FeedTokenRepository tokens;
    private final FeedGate gate;
    private final SessionCache users;
    private final CurrentUser user;
    private final Clock clock;

    protected FeedTokens() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    FeedTokens(FeedTokenRepository tokens, FeedGate gate, SessionCache users, CurrentUser user, Clock clock) {
        this.tokens = tokens;
        this.gate = gate;
        this.users = users;
        this.user = user;
        this.clock = clock;
    }

    /** One's own that still work, the newest first. */
    @Allowed(Permission.SIGNED_IN)
    public List<FeedTokenRow> own(FeedPurpose purpose) {
        return tokens.own(user.get().account(), purpose);
    }

    /** Makes a token and returns its secret, which is shown once and stored nowhere. Refuses an eleventh. */
    @Allowed(Permission.SIGNED_IN)
    public String make(FeedPurpose purpose, String label) {
        var account = user.get().account();
        var secret = SessionToken.fresh();
        var token = new FeedToken(account, purpose, label, secret, clock.instant());
        tokens.lock(account);
        if (tokens.own(account, purpose).size() >= MOST) {
            throw IdentityRefused.tooManyFeedTokens(MOST);
        }
        tokens.add(token);
        return secret.value();
    }

    /** Ends one of one's own; whoever uses it is turned away from the next request on. */
    @Allowed(Permission.SIGNED_IN)
    public void revoke(UUID id) {
        tokens.find(id)
                .filter(token -> token.isOf(user.get().account()))
                .orElseThrow(NotFoundException::new)
                .revoke(clock.instant());
    }

    /**
     * Lets the rest of the request act as the owner of the token, with the permissions of that feed alone. At most 60
     * requests of one token and 30 with unknown ones from one address are answered in a quarter of an hour.
     */
    @Allowed(Permission.ANYONE)
    public FeedEntry enter(String secret, FeedPurpose purpose, Origin origin) {
        var now = clock.instant();
        var hash = new SessionToken(secret == null || secret.length() > LONGEST ? "" : secret).hash();
        if (!gate.mayAsk(hash, origin.address(), now)) {
            return FeedEntry.TOO_MANY;
        }
        var owner = tokens.owner(hash, purpose, VietnamTime.day(now));
        if (owner.isEmpty()) {
            gate.unknownFrom(origin.address(), now);
            return FeedEntry.UNKNOWN;
        }
        gate.known(hash, now);
        if (!owner.get().lastSeen().plus(GRAIN).isAfter(now)) {
            tokens.used(owner.get().session(), now);
        }
        user.become(users.userOf(owner.get(), now).only(purpose.permissions()));
        return FeedEntry.OPEN;
    }
}

package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Sessions begin and end in one way, whatever opened the account. */
@ApplicationScoped
class Sessions {

    private final IdentityRepository identities;
    private final SignInTries tries;
    private final SessionCache cache;
    private final Clock clock;

    protected Sessions() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    Sessions(IdentityRepository identities, SignInTries tries, SessionCache cache, Clock clock) {
        this.identities = identities;
        this.tries = tries;
        this.cache = cache;
        this.clock = clock;
    }

    /** The token of the provider is kept until the session ends; null where there is none. */
    SessionToken open(Account account, Origin origin, String providerToken) {
        var now = clock.instant();
        tries.succeeded(account, origin.address(), now);
        account.signedIn(now);
        identities.sweep(now);
        var token = SessionToken.fresh();
        identities.add(new DeviceSession(token, account.accountId(), origin, providerToken, now));
        return token;
    }

    Optional<SignedIn> recognise(SessionToken token, boolean background) {
        return cache.recognise(token.hash(), background);
    }

    void end(SessionToken token) {
        identities.endSession(token.hash());
        tries.ended();
        cache.forget();
    }
}

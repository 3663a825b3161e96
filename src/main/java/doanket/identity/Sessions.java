package doanket.identity;

import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Sessions begin and end in one way, whatever opened the account. */
@ApplicationScoped
class Sessions {

    private static final Duration TWIN = Duration.ofMinutes(1);

    private final IdentityRepository identities;
    private final SignInTries tries;
    private final SessionCache cache;
    private final Event<EmergencyUsed> emergency;
    private final Clock clock;

    protected Sessions() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Sessions(
            IdentityRepository identities,
            SignInTries tries,
            SessionCache cache,
            Event<EmergencyUsed> emergency,
            Clock clock) {
        this.identities = identities;
        this.tries = tries;
        this.cache = cache;
        this.emergency = emergency;
        this.clock = clock;
    }

    /** What the provider said is kept until the session ends; null where it was not asked. */
    SessionToken open(Account account, Origin origin, ProvenAtProvider proven) {
        var now = clock.instant();
        tries.succeeded(account, origin.address(), now);
        identities.signedIn(account.accountId(), now);
        identities.sweep(now);
        var token = SessionToken.fresh();
        identities.add(new DeviceSession(token, account.accountId(), origin, proven, now));
        if (account.way() == SignInWay.EMERGENCY) {
            emergency.fire(used(account, origin, now));
        }
        return token;
    }

    private EmergencyUsed used(Account account, Origin origin, Instant now) {
        var name = identities.person(account.person()).map(Person::fullName).orElse("");
        return new EmergencyUsed(Uuids.next(), account.accountId(), name, account.username(), origin.address(), now);
    }

    /** Whether that session began a moment ago for the same account, in another tab of the browser that shows it. */
    boolean isTwin(SessionToken token, Account account) {
        return identities.began(
                token.hash(), account.accountId(), clock.instant().minus(TWIN));
    }

    @Transactional
    Optional<SignedIn> recognise(SessionToken token, boolean background) {
        return cache.recognise(token.hash(), background);
    }

    /** Whoever has ended some in the database. */
    void forget() {
        cache.forget();
    }

    @Transactional
    void end(SessionToken token) {
        identities.endSession(token.hash());
        tries.ended();
        cache.forget();
    }
}

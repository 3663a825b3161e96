package doanket.identity;

import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Recognises whose personal access token it is, and lets the request go on as that person. */
@ApplicationScoped
class ApiTokenOwners {

    private static final Duration GRAIN = Duration.ofMinutes(5);

    private final ApiTokenRepository tokens;
    private final SessionCache users;
    private final CurrentUser user;
    private final OwnPassword password;

    protected ApiTokenOwners() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    ApiTokenOwners(ApiTokenRepository tokens, SessionCache users, CurrentUser user, OwnPassword password) {
        this.tokens = tokens;
        this.users = users;
        this.user = user;
        this.password = password;
    }

    /** As {@link OwnPassword#confirm}. */
    void confirm(String typed) {
        password.confirm(typed);
    }

    /** What the token may be used for; nothing where it opens nothing. */
    Optional<Set<ApiScope>> recognise(String hash, Instant now) {
        var owner = tokens.owner(hash, VietnamTime.day(now))
                .filter(found -> found.identified().factor() == FactorState.OPEN);
        owner.ifPresent(found -> enter(found, now));
        return owner.map(ApiTokenRepository.Owner::scopes);
    }

    private void enter(ApiTokenRepository.Owner owner, Instant now) {
        var identified = owner.identified();
        if (!identified.lastSeen().plus(GRAIN).isAfter(now)) {
            tokens.used(identified.session(), now);
        }
        user.comesBy(owner.told());
        user.become(users.userOf(identified, now).only(ApiScope.permissions(owner.scopes())));
    }
}

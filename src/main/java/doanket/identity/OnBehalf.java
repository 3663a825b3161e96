package doanket.identity;

import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Lets a job of the portal do what somebody has ordered as that person, in the post it was ordered in: with the permissions
 * held now, not with those of the portal.
 */
@ApplicationScoped
public class OnBehalf {

    private final IdentityRepository identities;
    private final SessionCache users;
    private final CurrentUser user;
    private final Clock clock;

    protected OnBehalf() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    OnBehalf(IdentityRepository identities, SessionCache users, CurrentUser user, Clock clock) {
        this.identities = identities;
        this.users = users;
        this.user = user;
        this.clock = clock;
    }

    /** Refuses as "not found" if the account no longer opens the portal. Only the portal itself may ask for this. */
    public void of(UUID account, UUID post, Runnable work) {
        if (!user.isSystem()) {
            throw new IllegalStateException("Somebody's own request is never done on behalf of another");
        }
        var now = clock.instant();
        var found = identities.active(account, VietnamTime.day(now)).orElseThrow(NotFoundException::new);
        user.standFor(users.userOf(found.actingIn(post), now));
        try {
            work.run();
        } finally {
            user.standFor(null);
        }
    }
}

package doanket.identity;

import doanket.identity.SignInTries.Try;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;

/** Asks whoever is signed in for the own password again, before something that a browser left alone must not do. */
@ApplicationScoped
public class OwnPassword {

    private final IdentityRepository identities;
    private final PasswordCheck passwords;
    private final SignInTries tries;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    LaterDeeds later;

    protected OwnPassword() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    OwnPassword(
            IdentityRepository identities, PasswordCheck passwords, SignInTries tries, CurrentUser user, Clock clock) {
        this.identities = identities;
        this.passwords = passwords;
        this.tries = tries;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Refuses a wrong one, and any for a while after five of these. They are counted apart from tries to sign in: whoever locks the
     * name from outside hinders nobody who is in. A wrong one stands in the log. The portal itself has none and is not asked.
     */
    public void confirm(String typed) {
        if (user.isSystem()) {
            return;
        }
        var account = identities.account(user.get().account()).orElseThrow();
        var now = clock.instant();
        var key = "confirm:" + account.accountId();
        if (tries.next(key, Objects.requireNonNullElse(user.address(), key), now) == Try.LOCKED) {
            throw IdentityRefused.lockedOut(SignInTries.WINDOW.toMinutes());
        }
        if (!passwords.confirms(account, typed, now)) {
            later.note("account.passwordWrong", account.accountId(), account.username());
            throw IdentityRefused.wrongOwnPassword();
        }
        tries.forget(key, now);
    }
}

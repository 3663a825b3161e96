package doanket.identity;

import doanket.identity.SignInTries.Try;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Signing in and out, and telling who a request comes from. */
@ApplicationScoped
@Transactional
public class SignInService {

    private static final int USERNAME_MAX = 60;

    private final IdentityRepository identities;
    private final SignInTries tries;
    private final PasswordCheck passwords;
    private final Sessions sessions;
    private final Clock clock;

    protected SignInService() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    SignInService(
            IdentityRepository identities, SignInTries tries, PasswordCheck passwords, Sessions sessions, Clock clock) {
        this.identities = identities;
        this.tries = tries;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Opens a session of at most 12 hours, ended after 30 idle minutes. Refuses alike for an unknown name, a closed account
     * and a wrong password, in the same time; refuses for 15 minutes after five tries of one user name, and tells the owner; refuses the right
     * password too where the installation takes only those of emergency accounts.
     */
    @Allowed(Permission.ANYONE)
    public SessionToken signIn(String username, String password, Origin origin) {
        var now = clock.instant();
        var key = Account.keyOf(username);
        if (!isPossible(key, password)) {
            throw IdentityRefused.badCredentials();
        }
        var attempt = tries.next(key, origin.address(), now);
        if (attempt == Try.LOCKED) {
            tries.failed(null, origin.address());
            throw IdentityRefused.lockedOut(SignInTries.WINDOW.toMinutes());
        }
        var account = identities.accountNamed(key).filter(Account::isOpen);
        if (!passwords.opens(account, password)) {
            tries.failed(account.map(Account::accountId).orElse(null), origin.address());
            if (attempt == Try.LAST) {
                account.map(locked -> locked.lockedUntil(now.plus(SignInTries.WINDOW), origin.address()))
                        .ifPresent(tries::tell);
            }
            throw IdentityRefused.badCredentials();
        }
        passwords.mustAdmit(account.get());
        passwords.keepUp(account.get(), password);
        return sessions.open(account.get(), origin, null);
    }

    private static boolean isPossible(String key, String password) {
        return !key.isEmpty()
                && key.length() <= USERNAME_MAX
                && password != null
                && password.length() <= PasswordProfile.LONGEST;
    }

    /** Tells who holds the token, and lets the rest of the request act as that person; nobody once the session has ended. Background calls do not keep a session alive. */
    @Allowed(Permission.ANYONE)
    public Optional<SignedIn> identify(SessionToken token, boolean background) {
        return sessions.recognise(token, background);
    }

    @Allowed(Permission.ANYONE)
    public void signOut(SessionToken token) {
        sessions.end(token);
    }
}

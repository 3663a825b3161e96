package doanket.identity;

import doanket.identity.SignInTries.Try;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/**
 * Signing in and out, and telling who a request comes from. In no transaction as a whole: a password takes a tenth of a second to
 * look at, or seconds where a directory does, and the many of one morning would hold all connections meanwhile.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class SignInService {

    private static final int USERNAME_MAX = 60;

    private final SignInTries tries;
    private final PasswordCheck passwords;
    private final Sessions sessions;
    private final SignInOpening opening;
    private final Clock clock;

    protected SignInService() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    SignInService(SignInTries tries, PasswordCheck passwords, Sessions sessions, SignInOpening opening, Clock clock) {
        this.tries = tries;
        this.passwords = passwords;
        this.sessions = sessions;
        this.opening = opening;
        this.clock = clock;
    }

    /**
     * Opens a session of at most 12 hours, ended after 30 idle minutes. Refuses alike for an unknown name
     * and a wrong password, in the same time, and says that an account is closed only to whoever has its right password; refuses for 15 minutes after five tries of one user name, and tells the owner; refuses the right
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
        var account = opening.named(key);
        if (!passwords.opens(account, password)) {
            tries.wrong(key, account.map(Account::accountId).orElse(null), origin.address());
            if (attempt == Try.LAST) {
                account.filter(Account::isOpen)
                        .map(locked -> locked.lockedUntil(now.plus(SignInTries.WINDOW), origin.address()))
                        .ifPresent(tries::tell);
            }
            throw IdentityRefused.badCredentials();
        }
        mustBeOpen(account.get(), origin);
        passwords.mustAdmit(account.get());
        return opening.open(account.get().accountId(), password, origin);
    }

    private void mustBeOpen(Account account, Origin origin) {
        if (!account.isOpen()) {
            tries.failed(account.accountId(), origin.address());
            throw IdentityRefused.accountClosed();
        }
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

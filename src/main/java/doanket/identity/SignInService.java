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
    private final PasswordHasher hasher;
    private final SessionCache cache;
    private final Clock clock;

    protected SignInService() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    SignInService(
            IdentityRepository identities, SignInTries tries, PasswordHasher hasher, SessionCache cache, Clock clock) {
        this.identities = identities;
        this.tries = tries;
        this.hasher = hasher;
        this.cache = cache;
        this.clock = clock;
    }

    /**
     * Opens a session of at most 12 hours, ended after 30 idle minutes. Refuses alike for an unknown name, a closed account
     * and a wrong password, in the same time; refuses for 15 minutes after five tries of one user name, and tells the owner.
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
        if (!opens(account, password)) {
            tries.failed(account.map(Account::accountId).orElse(null), origin.address());
            if (attempt == Try.LAST) {
                account.map(locked -> locked.lockedUntil(now.plus(SignInTries.WINDOW), origin.address()))
                        .ifPresent(tries::tell);
            }
            throw IdentityRefused.badCredentials();
        }
        tries.succeeded(key, account.get().accountId(), origin.address(), now);
        account.get().signedIn(now);
        if (hasher.isOutdated(account.get().passwordHash())) {
            account.get().passwordHashedAnew(hasher.hash(password));
        }
        identities.sweep(now);
        var token = SessionToken.fresh();
        identities.add(new DeviceSession(token, account.get().accountId(), origin, now));
        return token;
    }

    private static boolean isPossible(String key, String password) {
        return !key.isEmpty()
                && key.length() <= USERNAME_MAX
                && password != null
                && password.length() <= PasswordProfile.LONGEST;
    }

    private boolean opens(Optional<Account> account, String password) {
        if (account.isEmpty()) {
            hasher.pretend(password);
            return false;
        }
        return hasher.matches(password, account.get().passwordHash());
    }

    /** Tells who holds the token, and lets the rest of the request act as that person; nobody once the session has ended. Background calls do not keep a session alive. */
    @Allowed(Permission.ANYONE)
    public Optional<SignedIn> identify(SessionToken token, boolean background) {
        return cache.recognise(token.hash(), background);
    }

    @Allowed(Permission.ANYONE)
    public void signOut(SessionToken token) {
        identities.endSession(token.hash());
        tries.ended();
        cache.forget();
    }
}

package doanket.identity;

import doanket.identity.SignInFailures.Try;
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
    private final SignInFailures failures;
    private final PasswordHasher hasher;
    private final SessionCache cache;
    private final Clock clock;

    protected SignInService() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    SignInService(
            IdentityRepository identities,
            SignInFailures failures,
            PasswordHasher hasher,
            SessionCache cache,
            Clock clock) {
        this.identities = identities;
        this.failures = failures;
        this.hasher = hasher;
        this.cache = cache;
        this.clock = clock;
    }

    /**
     * Opens a session of at most 12 hours, ended after 30 idle minutes. Refuses alike for an unknown name, a closed account
     * and a wrong password, in the same time; refuses for 15 minutes after five failures of one user name, and tells the owner.
     */
    @Allowed(Permission.ANYONE)
    public SessionToken signIn(String username, String password, Origin origin) {
        var now = clock.instant();
        var key = Account.keyOf(username);
        if (!isPossible(key, password)) {
            throw IdentityRefused.badCredentials();
        }
        var attempt = failures.next(key, origin.address(), now);
        if (attempt == Try.LOCKED) {
            throw IdentityRefused.lockedOut(SignInFailures.WINDOW.toMinutes());
        }
        var account = identities.accountNamed(key).filter(Account::isOpen);
        if (!opens(account, password)) {
            if (attempt == Try.LAST) {
                account.map(locked -> locked.lockedUntil(now.plus(SignInFailures.WINDOW), origin.address()))
                        .ifPresent(failures::tell);
            }
            throw IdentityRefused.badCredentials();
        }
        failures.succeeded(key, now);
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
                && password.length() <= PasswordPolicy.LONGEST;
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
        cache.forget();
    }
}

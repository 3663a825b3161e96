package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Whether a password opens an account, by the portal's own word or the directory's; it takes as long where the portal keeps none. */
@ApplicationScoped
class PasswordCheck {

    private final PasswordHasher hasher;
    private final FactorRepository factors;
    private final SignInOffer offer;
    private final LocalRule rule;

    protected PasswordCheck() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    PasswordCheck(PasswordHasher hasher, FactorRepository factors, SignInOffer offer) {
        this(hasher, factors, offer, LocalRule.ofInstallation(offer.label()));
    }

    PasswordCheck(PasswordHasher hasher, FactorRepository factors, SignInOffer offer, LocalRule rule) {
        this.hasher = hasher;
        this.factors = factors;
        this.offer = offer;
        this.rule = rule;
    }

    /** Once the password is known to be right. Refuses where the installation wants that account to sign in elsewhere. */
    void mustAdmit(Account account) {
        if (!rule.admits(account.way())) {
            throw IdentityRefused.localClosed(rule.provider());
        }
    }

    /** Refuses if the password is with a directory that does not answer. */
    boolean opens(Optional<Account> account, String password) {
        if (account.filter(found -> found.way() == SignInWay.DIRECTORY).isPresent()) {
            return offer.directoryOpens(account.get().username(), password);
        }
        if (account.filter(found -> found.way().isOfPortal()).isEmpty()) {
            hasher.pretend(password);
            return false;
        }
        return hasher.matches(password, account.get().passwordHash());
    }

    /**
     * Whether it is the owner who typed that, once more. Whoever signs in at the provider has no password here and shows a code
     * of the second factor instead; refuses if there is none.
     */
    boolean confirms(Account account, String typed, Instant now) {
        if (account.way() != SignInWay.PROVIDER) {
            return typed != null && opens(Optional.of(account), typed);
        }
        var factor = factors.find(account.accountId())
                .filter(found -> found.confirmedAt() != null)
                .orElseThrow(IdentityRefused::factorFirst);
        var step = FactorCode.stepOf(typed, factor.secret(), now);
        return step.isPresent() && factors.take(account.accountId(), step.getAsLong(), now);
    }

    /** At today's cost, once the password is known to be right. */
    void keepUp(Account account, String password) {
        if (account.way().isOfPortal() && hasher.isOutdated(account.passwordHash())) {
            account.passwordHashedAnew(hasher.hash(password));
        }
    }
}

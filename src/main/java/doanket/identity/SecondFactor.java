package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Proving by a second thing one has, besides the password one knows. Until it is proven in a session, the filter of signing in
 * lets that session open nothing else. Five wrong codes within a quarter of an hour lock for a quarter of an hour.
 */
@ApplicationScoped
@Transactional
public class SecondFactor {

    private static final String ISSUER = "Doan%20Ket";

    private final FactorRepository factors;
    private final SignInTries tries;
    private final AccountKit kit;
    private final CurrentUser user;
    private final Clock clock;

    protected SecondFactor() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    SecondFactor(FactorRepository factors, SignInTries tries, AccountKit kit, CurrentUser user, Clock clock) {
        this.factors = factors;
        this.tries = tries;
        this.kit = kit;
        this.user = user;
        this.clock = clock;
    }

    @Allowed(Permission.SIGNED_IN)
    public FactorSheet own() {
        var me = user.get();
        boolean asked = me.factor() == FactorState.ASKED;
        boolean demanded = DemandedFactor.of(me.grants());
        return factors.find(me.account())
                .map(found -> found.confirmedAt() == null
                        ? new FactorSheet(
                                null, found.secret(), address(me.username(), found.secret()), 0, demanded, asked)
                        : new FactorSheet(found.confirmedAt(), null, null, found.left(), demanded, asked))
                .orElse(new FactorSheet(null, null, null, 0, demanded, asked));
    }

    private static String address(String username, String secret) {
        return "otpauth://totp/" + ISSUER + ":" + username + "?secret=" + secret + "&issuer=" + ISSUER;
    }

    /** Makes a secret to be shared with the app; one that counts already stays. Refuses a session that has a code to show first. */
    @Allowed(Permission.SIGNED_IN)
    public void begin() {
        var me = notAsked();
        factors.begin(me.account(), FactorCode.freshSecret());
        kit.record("factorBegun", me.account(), me.unit(), me.username());
    }

    /**
     * From now on it counts, and this session has proven it. Gives the ten codes on paper, once. Refuses a code that is not of
     * this moment, for a while after five of these, if nothing is being set up, and a session that has a code to show first.
     */
    @Allowed(Permission.SIGNED_IN)
    public List<String> confirm(String code, SessionToken here) {
        var me = notAsked();
        var found = factors.find(me.account())
                .filter(factor -> factor.confirmedAt() == null)
                .orElseThrow(IdentityRefused::factorNotBegun);
        mustFit(me, code, found.secret());
        factors.proven(here.hash(), clock.instant());
        kit.record("factorSet", me.account(), me.unit(), me.username());
        return freshCodes(me.account());
    }

    private void mustFit(SignedIn me, String code, String secret) {
        counted(me, () -> {
            var step = FactorCode.stepOf(code, secret, clock.instant());
            return step.isPresent() && factors.take(me.account(), step.getAsLong(), clock.instant());
        });
    }

    /** Wherever a code is typed it counts as one try of the account, so that nobody guesses here what is locked there. */
    private void counted(SignedIn me, BooleanSupplier fits) {
        var key = "code:" + me.account();
        var address = Objects.requireNonNullElse(user.address(), key);
        if (tries.next(key, address, clock.instant()) == SignInTries.Try.LOCKED) {
            throw IdentityRefused.lockedOut(SignInTries.WINDOW.toMinutes());
        }
        if (!fits.getAsBoolean()) {
            tries.failed(me.account(), user.address());
            throw IdentityRefused.wrongCode();
        }
        tries.forget(key, clock.instant());
    }

    private SignedIn notAsked() {
        var me = user.get();
        if (me.factor() == FactorState.ASKED) {
            throw IdentityRefused.factorUnproven();
        }
        return me;
    }

    private SignedIn proven() {
        var me = user.get();
        if (me.factor() != FactorState.OPEN) {
            throw IdentityRefused.factorUnproven();
        }
        return me;
    }

    private List<String> freshCodes(UUID account) {
        var codes = RecoveryCode.fresh();
        factors.replaceCodes(account, codes.stream().map(RecoveryCode::hash).toList());
        kit.rightsChanged();
        return codes;
    }

    /** Lets this session in by a code of the app or one on paper. Refuses what does not fit, and for a while after five of these. */
    @Allowed(Permission.SIGNED_IN)
    public void prove(String code, SessionToken here) {
        var me = user.get();
        var step = FactorCode.stepOf(code, counting(me.account()).secret(), clock.instant());
        counted(
                me,
                () -> step.isPresent()
                        ? factors.take(me.account(), step.getAsLong(), clock.instant())
                        : factors.use(me.account(), RecoveryCode.hash(code), clock.instant()));
        factors.proven(here.hash(), clock.instant());
        kit.record(step.isPresent() ? "factorProven" : "codeUsed", me.account(), me.unit(), me.username());
        kit.rightsChanged();
    }

    /** Ten new codes on paper in place of the old ones. Refuses without a code of the app, and a session that has proven none. */
    @Allowed(Permission.SIGNED_IN)
    public List<String> renewCodes(String code) {
        var me = proven();
        mustFit(me, code, counting(me.account()).secret());
        kit.record("codesRenewed", me.account(), me.unit(), me.username());
        return freshCodes(me.account());
    }

    /** Without it from now on. Refuses without a code of the app, a session that has proven none, and where one of the roles demands it. */
    @Allowed(Permission.SIGNED_IN)
    public void drop(String code) {
        var me = proven();
        if (DemandedFactor.of(me.grants())) {
            throw IdentityRefused.factorDemanded();
        }
        mustFit(me, code, counting(me.account()).secret());
        factors.drop(me.account());
        kit.record("factorDropped", me.account(), me.unit(), me.username());
        kit.rightsChanged();
    }

    private FactorRepository.Found counting(UUID account) {
        return factors.find(account)
                .filter(factor -> factor.confirmedAt() != null)
                .orElseThrow(IdentityRefused::factorNotBegun);
    }
}

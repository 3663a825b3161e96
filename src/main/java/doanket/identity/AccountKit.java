package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Passwords and sessions of accounts, and the record of what is done to them. */
@ApplicationScoped
class AccountKit {

    // Without the signs that are mistaken for each other when read from paper.
    private static final String LOWER = "abcdefghijkmnpqrstuvwxyz";
    private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final int LENGTH = 16;

    private final PasswordHasher hasher;
    private final IdentityRepository identities;
    private final WaysIn ways;
    private final Deeds deeds;
    private final Event<AccountTouched> touched;
    private final SecureRandom random = new SecureRandom();

    @Inject
    LaterDeeds later;

    protected AccountKit() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    AccountKit(
            PasswordHasher hasher,
            IdentityRepository identities,
            WaysIn ways,
            Deeds deeds,
            Event<AccountTouched> touched) {
        this.hasher = hasher;
        this.identities = identities;
        this.ways = ways;
        this.deeds = deeds;
        this.touched = touched;
    }

    /** Sixteen signs of four classes, in groups of four: about 80 random bits. */
    String firstPassword() {
        var all = LOWER + UPPER + DIGITS;
        var password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            var signs = i == 0 ? UPPER : i == 1 ? LOWER : i == 2 ? DIGITS : all;
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(signs.charAt(random.nextInt(signs.length())));
        }
        return password.toString();
    }

    String hash(String password) {
        return hasher.hash(password);
    }

    boolean matches(String password, String hash) {
        return hasher.matches(password, hash);
    }

    /** Two at once wait for each other, so that the most an account may have of something is never passed. */
    Account locked(UUID account) {
        identities.queueUp(account);
        return identities.account(account).orElseThrow();
    }

    /** What was done to an account, and by whom. */
    void record(String verb, Account account, String detail) {
        deeds.write("account." + verb, account.accountId(), account.unit(), detail);
    }

    /** A role was given or taken in that unit. */
    void record(String verb, UUID account, UUID unit, String detail) {
        deeds.write("account." + verb, account, unit, detail);
    }

    /** A role was not given or taken. */
    void refused(UUID account, RoleRow role, IdentityRefused why) {
        later.note("account.roleRefused", account, role.nameVi() + ": " + why.told());
    }

    /** Tells the owner what somebody else has changed. */
    void tell(Account account, AccountTouched.What what) {
        touched.fire(account.touched(what, null));
    }

    /** Tells the owner of a role that was given or taken; whoever has never signed in finds it there the first time. */
    void tell(Account account, AccountTouched.What what, RoleRow role) {
        if (account.isUsed()) {
            touched.fire(account.touched(what, role));
        }
    }

    /** Every way in that was open: sessions, and tokens of all kinds. */
    void endSessions(UUID account, Instant now) {
        ways.shut(account, now);
    }

    void rightsChanged() {
        ways.changed();
    }
}

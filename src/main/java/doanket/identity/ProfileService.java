package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** One's own affairs: password, sessions, way of reading, and the post one acts in. */
@ApplicationScoped
@Transactional
public class ProfileService {

    private final IdentityRepository identities;
    private final AccountKit kit;
    private final OwnPassword password;
    private final CurrentUser user;
    private final Clock clock;
    private final PasswordProfile profile = PasswordProfile.ofInstallation();

    protected ProfileService() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ProfileService(IdentityRepository identities, AccountKit kit, OwnPassword password, CurrentUser user, Clock clock) {
        this.identities = identities;
        this.kit = kit;
        this.password = password;
        this.user = user;
        this.clock = clock;
    }

    /** What this installation demands of passwords. */
    @Allowed(Permission.SIGNED_IN)
    public PasswordProfile passwords() {
        return profile;
    }

    /**
     * Changes the own password and ends every session but this one. Refuses where another keeps the password, a wrong old
     * password (and any for a while after five of these), a slip of the keyboard, one of the last ones, and what the policy does
     * not allow.
     */
    @Allowed(Permission.SIGNED_IN)
    public void changePassword(String old, String chosen, String again, String hashOfThisBrowser) {
        var account = own();
        if (!account.way().isOfPortal()) {
            throw IdentityRefused.passwordElsewhere();
        }
        if (!Objects.equals(chosen, again)) {
            throw IdentityRefused.passwordsDiffer();
        }
        password.confirm(old);
        PasswordPolicy.check(chosen == null ? "" : chosen, account.username(), profile);
        var before = identities.lastPasswords(account.accountId(), profile.history());
        if (kit.matches(chosen, account.passwordHash())
                || before.stream().anyMatch(hash -> kit.matches(chosen, hash))) {
            throw IdentityRefused.passwordUsedBefore();
        }
        identities.rememberPassword(account.accountId(), account.passwordHash(), clock.instant());
        account.passwordChosenByOwner(kit.hash(chosen), clock.instant());
        identities.endSessionsExcept(account.accountId(), hashOfThisBrowser);
        kit.record("passwordChanged", account, "");
        kit.rightsChanged();
    }

    @Allowed(Permission.SIGNED_IN)
    public List<SessionRow> sessions() {
        return identities.sessionsOf(user.get().account(), clock.instant());
    }

    /** Ends every session of one's own but this one, and tells how many there were. */
    @Allowed(Permission.SIGNED_IN)
    public int endOtherSessions(String hashOfThisBrowser) {
        int ended = identities.endSessionsExcept(user.get().account(), hashOfThisBrowser);
        kit.record("sessionsEnded", own(), String.valueOf(ended));
        kit.rightsChanged();
        return ended;
    }

    @Allowed(Permission.SIGNED_IN)
    public void read(Reading reading) {
        own().read(reading);
        kit.rightsChanged();
    }

    /** From now on every action carries this post. Refuses a post that is not one's own today. */
    @Allowed(Permission.SIGNED_IN)
    public void actIn(UUID post) {
        if (user.get().posts().stream().noneMatch(held -> held.id().equals(post))) {
            throw IdentityRefused.notOwnPost();
        }
        own().actIn(post);
        kit.rightsChanged();
    }

    private Account own() {
        return identities.account(user.get().account()).orElseThrow();
    }
}

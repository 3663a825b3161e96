package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** By what an account is opened, and for whom at the provider: an administrator says so, nothing is guessed from names. */
@ApplicationScoped
@Transactional
public class SignInWays {

    private final IdentityRepository identities;
    private final AccountGuard guard;
    private final AccountKit kit;
    private final SignInOffer offer;
    private final Actor actor;

    protected SignInWays() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    SignInWays(IdentityRepository identities, AccountGuard guard, AccountKit kit, SignInOffer offer, Actor actor) {
        this.identities = identities;
        this.guard = guard;
        this.kit = kit;
        this.offer = offer;
        this.actor = actor;
    }

    /** What this installation has to offer. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public List<SignInWay> offered() {
        return offer.ways();
    }

    /**
     * From now on that account is opened by that and nothing else, its owner is told and its sessions end. Refuses what the
     * installation does not offer, an emergency account to all but system administrators, the own account and one that holds more
     * than oneself, somebody at the provider who has an account already, and to leave no system administrator with a password.
     */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = AccountScopes.class)
    public void change(UUID id, NewSignIn wanted) {
        guard.queueForAdministrators();
        var account = kit.locked(id);
        if (wanted.way() == null || !offer.has(wanted.way())) {
            throw IdentityRefused.noProvider();
        }
        if ((account.way() == SignInWay.EMERGENCY || wanted.way() == SignInWay.EMERGENCY)
                && !guard.isSystemAdministratorOf(account.unit())) {
            throw IdentityRefused.emergencyByOthers();
        }
        guard.mustReach(account);
        guard.passwordsMustRemain(id, wanted.way());
        var before = account.wayTold();
        account.openBy(wanted.way(), link(id, wanted), kit.hash(kit.firstPassword()));
        kit.endSessions(id, actor.now());
        kit.record("wayChanged", account, before + " → " + account.wayTold());
        kit.tell(account, AccountTouched.What.WAY_CHANGED);
    }

    private ProviderLink link(UUID account, NewSignIn wanted) {
        if (wanted.way() != SignInWay.PROVIDER) {
            return null;
        }
        var link = ProviderLink.typed(offer.issuer().orElseThrow(IdentityRefused::noProvider), wanted.subject());
        if (identities
                .accountOf(link)
                .filter(other -> !other.accountId().equals(account))
                .isPresent()) {
            throw IdentityRefused.subjectTaken();
        }
        return link;
    }
}

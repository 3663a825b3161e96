package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** By what an account is opened, and for whom at the provider: an administrator says so, nothing is guessed from names. */
@ApplicationScoped
@Transactional
public class SignInWays {

    private final IdentityRepository identities;
    private final AccountRepository accounts;
    private final AccountKit kit;
    private final SingleSignOn provider;
    private final Actor actor;

    protected SignInWays() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    SignInWays(
            IdentityRepository identities,
            AccountRepository accounts,
            AccountKit kit,
            SingleSignOn provider,
            Actor actor) {
        this.identities = identities;
        this.accounts = accounts;
        this.kit = kit;
        this.provider = provider;
        this.actor = actor;
    }

    /** What this installation has to offer. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public List<SignInWay> offered() {
        return Stream.of(SignInWay.values()).filter(this::isOffered).toList();
    }

    private boolean isOffered(SignInWay way) {
        return way != SignInWay.PROVIDER || provider.issuer().isPresent();
    }

    /**
     * From now on that account is opened by that and nothing else, and its sessions end. Refuses what the installation does not
     * offer, somebody at the provider who has an account already, and to leave no system administrator with a password.
     */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = AccountScopes.class)
    public void change(UUID id, NewSignIn wanted) {
        var account = kit.locked(id);
        if (wanted.way() == null || !isOffered(wanted.way())) {
            throw IdentityRefused.noProvider();
        }
        if (!wanted.way().isOfPortal() && accounts.otherSystemAdministratorsWithPassword(id, actor.today()) == 0) {
            throw IdentityRefused.lastPassword();
        }
        var before = account.wayTold();
        account.openBy(wanted.way(), link(id, wanted), kit.hash(kit.firstPassword()));
        kit.endSessions(id, actor.now());
        kit.record("wayChanged", account, before + " → " + account.wayTold());
    }

    private ProviderLink link(UUID account, NewSignIn wanted) {
        if (wanted.way() != SignInWay.PROVIDER) {
            return null;
        }
        var link = ProviderLink.typed(provider.issuer().orElseThrow(IdentityRefused::noProvider), wanted.subject());
        if (identities
                .accountOf(link)
                .filter(other -> !other.accountId().equals(account))
                .isPresent()) {
            throw IdentityRefused.subjectTaken();
        }
        return link;
    }
}

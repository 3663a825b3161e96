package doanket.identity;

import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Giving and taking roles, each told to two logs; nobody gives more than he or she may, nor anything to himself or herself. */
@ApplicationScoped
@Transactional
public class RoleService {

    private static final Logger LOG = Logger.getLogger(RoleService.class.getName());
    private static final int ABOVE_ALL = Integer.MAX_VALUE;

    private final IdentityRepository identities;
    private final AccountRepository accounts;
    private final AccountKit kit;
    private final CurrentUser user;
    private final Clock clock;

    protected RoleService() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    RoleService(
            IdentityRepository identities, AccountRepository accounts, AccountKit kit, CurrentUser user, Clock clock) {
        this.identities = identities;
        this.accounts = accounts;
        this.kit = kit;
        this.user = user;
        this.clock = clock;
    }

    /** The roles one may give: up to the highest of one's own administrative roles. */
    @Allowed(Permission.ROLE_GRANT)
    public List<RoleRow> roles() {
        var own = user.isSystem()
                ? List.<String>of()
                : user.get().grantsOf(Permission.ROLE_GRANT).stream()
                        .map(Grant::role)
                        .toList();
        var all = accounts.roles(ABOVE_ALL);
        int highest = user.isSystem()
                ? ABOVE_ALL
                : all.stream()
                        .filter(role -> own.contains(role.code()))
                        .map(RoleRow::rank)
                        .max(Comparator.naturalOrder())
                        .orElse(0);
        return all.stream().filter(role -> role.rank() <= highest).toList();
    }

    /** Every role by rank, for whoever addresses something to those who hold one. */
    @Allowed(Permission.SIGNED_IN)
    public List<RoleRow> everyRole() {
        return accounts.roles(ABOVE_ALL);
    }

    /** Gives a role in a unit. Refuses one's own account, a role above one's own, and a period that ends before it begins. */
    @Allowed(value = Permission.ROLE_GRANT, of = UnitScopes.class)
    public void grant(UUID unit, UUID account, NewGrant grant) {
        identities.account(account).orElseThrow(NotFoundException::new);
        boolean own = !user.isSystem() && user.get().account().equals(account);
        var role = mine(grant.role());
        if (own || !unit.equals(grant.unit()) || role.isEmpty()) {
            throw IdentityRefused.beyondOwnRights();
        }
        var by = user.find().map(SignedIn::account).orElse(null);
        identities.add(new RoleGrant(account, grant, by, clock.instant()));
        kit.record(
                "roleGranted",
                account,
                unit,
                role.get().nameVi() + ", " + VietnamTime.told(grant.from()) + " – " + VietnamTime.told(grant.to()));
        changed("given", grant.role(), account, unit);
    }

    /** Takes a role from today on. Refuses to take the last system administrator's. */
    @Allowed(value = Permission.ROLE_GRANT, of = GrantScopes.class)
    public void revoke(UUID id) {
        var today = VietnamTime.day(clock.instant());
        var grant = accounts.grant(id).orElseThrow(NotFoundException::new);
        var role = mine(grant.role()).orElseThrow(IdentityRefused::beyondOwnRights);
        if (grant.role().equals("SYSTEM_ADMIN") && accounts.otherSystemAdministrators(grant.account(), today) == 0) {
            throw IdentityRefused.lastAdministrator();
        }
        grant.revoke(today);
        kit.record("roleRevoked", grant.account(), grant.unit(), role.nameVi());
        changed("taken", grant.role(), grant.account(), grant.unit());
    }

    /** Written twice: into the log of the portal, and into that of the server, which nobody reaches by way of the portal. */
    private void changed(String what, String role, UUID account, UUID unit) {
        kit.rightsChanged();
        LOG.log(Level.INFO, "Role {0} {1}: account {2}, unit {3}, by {4}", new Object[] {
            role,
            what,
            account,
            unit,
            user.find().map(SignedIn::account).map(UUID::toString).orElse("the portal")
        });
    }

    private Optional<RoleRow> mine(String role) {
        return roles().stream().filter(row -> row.code().equals(role)).findFirst();
    }
}

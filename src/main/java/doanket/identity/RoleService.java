package doanket.identity;

import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Giving and taking roles, each told to two logs; nobody gives more than he or she may, nor anything to himself or herself. */
@ApplicationScoped
@Transactional
public class RoleService {

    private static final Logger LOG = Logger.getLogger(RoleService.class.getName());
    static final String PORTAL = "the portal";
    private static final int ABOVE_ALL = Integer.MAX_VALUE;

    private final IdentityRepository identities;
    private final AccountRepository accounts;
    private final AccountGuard guard;
    private final AccountKit kit;
    private final Actor actor;

    protected RoleService() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    RoleService(
            IdentityRepository identities,
            AccountRepository accounts,
            AccountGuard guard,
            AccountKit kit,
            Actor actor) {
        this.identities = identities;
        this.accounts = accounts;
        this.guard = guard;
        this.kit = kit;
        this.actor = actor;
    }

    /** The roles one may give somewhere: up to the highest of one's own administrative roles. */
    @Allowed(Permission.ROLE_GRANT)
    public List<RoleRow> roles() {
        return guard.upToOwn(accounts.roles(ABOVE_ALL));
    }

    /** Every role by rank, for whoever addresses something to those who hold one. */
    @Allowed(Permission.SIGNED_IN)
    public List<RoleRow> everyRole() {
        return accounts.roles(ABOVE_ALL);
    }

    /**
     * Gives a role in a unit. Refuses one's own account, a period that ends before it begins, and what no single one of one's own
     * roles covers: its unit, all beneath where that is given too, its rank, and its last day. Whoever looks after the system approves no
     * content, so both roles together are refused as well, as is an auditor's with any that does more than read. A role that
     * acts on the whole system is given at the top with all beneath only. Refused is a role that is held there in that time already. The owner is told.
     */
    @Allowed(Permission.ROLE_GRANT)
    public void grant(UUID unit, UUID account, NewGrant grant) {
        identities.account(account).orElseThrow(NotFoundException::new);
        var owner = kit.locked(account);
        var role = role(grant.role());
        if (!unit.equals(grant.unit())) {
            throw IdentityRefused.beyondOwnRights();
        }
        var given = new RoleGrant(account, grant, actor.accountOrNone().orElse(null), actor.now());
        noted(account, role, () -> {
            guard.mustBeMineToGive(account, given.held(role.rank()));
            guard.mustStayApart(account, grant.role());
            guard.mustReachAll(grant, role);
            guard.mustBeNew(account, grant, role);
        });
        identities.add(given);
        kit.record("roleGranted", account, unit, role.nameVi() + reach(grant) + ", " + days(grant));
        kit.tell(owner, AccountTouched.What.ROLE_GIVEN, role);
        changed("given", grant.role(), account, unit);
    }

    /** Takes a role from today on. Refuses one's own account, what none of one's own roles covers, and to take the last system administrator's. */
    @Allowed(value = Permission.ROLE_GRANT, of = GrantScopes.class)
    public void revoke(UUID id) {
        guard.queueForAdministrators();
        var grant = accounts.grant(id).orElseThrow(NotFoundException::new);
        var role = role(grant.role());
        noted(grant.account(), role, () -> {
            guard.mustBeMineToTake(grant.account(), grant.held(role.rank()));
            guard.administratorsMustRemain(held -> held.grant().equals(id));
        });
        grant.revoke(actor.today());
        kit.record("roleRevoked", grant.account(), grant.unit(), role.nameVi());
        identities.account(grant.account()).ifPresent(owner -> kit.tell(owner, AccountTouched.What.ROLE_TAKEN, role));
        changed("taken", grant.role(), grant.account(), grant.unit());
    }

    /** What is refused stands in the log, too. */
    private void noted(UUID account, RoleRow role, Runnable checks) {
        try {
            checks.run();
        } catch (IdentityRefused refused) {
            kit.refused(account, role, refused);
            throw refused;
        }
    }

    /** Written twice: into the log of the portal, and into that of the server, which nobody reaches by way of the portal. */
    private void changed(String what, String role, UUID account, UUID unit) {
        kit.rightsChanged();
        tell(
                what,
                role,
                account,
                unit,
                actor.accountOrNone().map(UUID::toString).orElse(PORTAL));
    }

    /** Whether it holds in one unit or in all beneath it, too: to an auditor that is another role. */
    private static String reach(NewGrant grant) {
        return grant.withSubtree() ? ", gồm cả các đơn vị bên dưới" : "";
    }

    /** As the log tells them, which is Vietnamese. */
    private static String days(NewGrant grant) {
        var from = VietnamTime.told(grant.from());
        return grant.to() == null ? "từ " + from : from + " – " + VietnamTime.told(grant.to());
    }

    static void tell(String what, String role, UUID account, UUID unit, String by) {
        LOG.log(Level.INFO, "Role {0} {1}: account {2}, unit {3}, by {4}", new Object[] {role, what, account, unit, by
        });
    }

    private RoleRow role(String code) {
        return accounts.roles(ABOVE_ALL).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(IdentityRefused::beyondOwnRights);
    }
}

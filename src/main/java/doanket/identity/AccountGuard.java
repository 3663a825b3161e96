package doanket.identity;

import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How far somebody gets who looks after accounts: not to the own one, to none that holds more than the own roles, and never so
 * far that nobody is left to look after the system. The portal itself gets everywhere.
 */
@ApplicationScoped
class AccountGuard {

    private final AccountRepository accounts;
    private final SystemAdministrators administrators;
    private final Access access;
    private final CurrentUser user;
    private final Clock clock;

    protected AccountGuard() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    AccountGuard(
            AccountRepository accounts,
            SystemAdministrators administrators,
            Access access,
            CurrentUser user,
            Clock clock) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    boolean looksAfter(UUID unit) {
        return access.permits(Permission.PEOPLE_MANAGE, Scope.of(unit));
    }

    /** Of all roles those up to the highest by which one gives roles somewhere. */
    List<RoleRow> upToOwn(List<RoleRow> all) {
        if (user.isSystem()) {
            return all;
        }
        var own = user.get().grantsOf(Permission.ROLE_GRANT).stream()
                .map(Grant::role)
                .collect(Collectors.toSet());
        int highest = all.stream()
                .filter(role -> own.contains(role.code()))
                .mapToInt(RoleRow::rank)
                .max()
                .orElse(0);
        return all.stream().filter(role -> role.rank() <= highest).toList();
    }

    /**
     * Refuses the own account, one that holds a role which none of one's own covers, and, to all but system administrators over
     * its unit, one that looks after the system, audits it or is kept for emergencies.
     */
    void mustReach(Account target) {
        if (user.isSystem()) {
            return;
        }
        if (isOwn(target.accountId())) {
            throw IdentityRefused.ownAccount();
        }
        var theirs = accounts.heldRoles(target.accountId(), today());
        var mine = own(Permission.PEOPLE_MANAGE);
        boolean above = target.way() == SignInWay.EMERGENCY || theirs.stream().anyMatch(HeldRole::isOfTheSystem);
        if (above && !isSystemAdministratorOf(target.unit())
                || !theirs.stream().allMatch(held -> anyCovers(mine, held))) {
            throw IdentityRefused.accountBeyond();
        }
    }

    boolean isSystemAdministratorOf(UUID unit) {
        var path = access.pathOf(unit);
        return user.isSystem()
                || own(Permission.PEOPLE_MANAGE).stream()
                        .filter(HeldRole::isOfSystemAdministrator)
                        .anyMatch(held -> held.reaches(path));
    }

    /** Refuses the own account, and a role that no single one of one's own covers until its last day. */
    void mustBeMineToGive(UUID account, HeldRole wanted) {
        if (isOwn(account) || !isMine(wanted, held -> held.lastsUntil(wanted.to()))) {
            throw IdentityRefused.beyondOwnRights();
        }
    }

    /** Refuses a role that no single one of one's own covers. */
    void mustBeMineToTake(HeldRole held) {
        if (!isMine(held, mine -> true)) {
            throw IdentityRefused.beyondOwnRights();
        }
    }

    /** Before anything is read: whoever else ends one of those who look after the system waits. */
    void queueForAdministrators() {
        administrators.queueUp();
    }

    /** Refuses to leave nobody who looks after the system for as long as those did who are gone. */
    void administratorsMustRemain(Predicate<SystemAdministrators.Held> gone) {
        if (!administrators.remain(gone)) {
            throw IdentityRefused.lastAdministrator();
        }
    }

    /** The same for those whom a password of the portal lets in, whatever becomes of the provider. */
    void passwordsMustRemain(UUID account, SignInWay wanted) {
        if (!administrators.opens(wanted) && !administrators.remainWithPassword(account)) {
            throw IdentityRefused.lastPassword();
        }
    }

    private boolean isOwn(UUID account) {
        return !user.isSystem() && user.get().account().equals(account);
    }

    private boolean isMine(HeldRole asked, Predicate<HeldRole> besides) {
        if (user.isSystem()) {
            return true;
        }
        var mine = own(Permission.ROLE_GRANT).stream().filter(besides).toList();
        return anyCovers(mine, asked);
    }

    private boolean anyCovers(List<HeldRole> mine, HeldRole asked) {
        var path = access.pathOf(asked.unit());
        return mine.stream().anyMatch(held -> held.covers(asked, path));
    }

    /** One's own roles of today that carry the permission. */
    private List<HeldRole> own(Permission permission) {
        var me = user.get();
        var codes = me.grantsOf(permission).stream().map(Grant::role).toList();
        var today = today();
        return accounts.heldRoles(me.account(), today).stream()
                .filter(held -> held.hasBegun(today) && codes.contains(held.role()))
                .toList();
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}

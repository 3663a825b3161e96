package doanket.identity;

import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far somebody gets who looks after accounts: not to the own one, to none that holds more than the own roles, and never so
 * far that nobody is left to look after the system. The portal itself gets everywhere.
 */
@ApplicationScoped
class AccountGuard {

    private static final Set<Permission> APPROVING = Set.of(
            Permission.NEWS_REVIEW,
            Permission.NEWS_PUBLISH,
            Permission.DOCUMENT_SIGN,
            Permission.DOCUMENT_ISSUE,
            Permission.TASK_ASSIGN,
            Permission.REPORT_APPROVE);

    /** What asks for no unit. */
    private static final Set<Permission> OF_ALL = Set.of(
            Permission.CATALOGUE_MANAGE,
            Permission.NOTIFICATION_MANAGE,
            Permission.SETTINGS_READ,
            Permission.AUDIT_READ);

    /** That a paper has arrived is said by whoever reads it. */
    private static final Set<Permission> CHANGING = Arrays.stream(Permission.values())
            .filter(permission -> !permission.onlyReads() && permission != Permission.DOCUMENT_RECEIVE)
            .collect(Collectors.toUnmodifiableSet());

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

    /** Refuses a role that is held already in that unit, as far at least, on one of those days. */
    void mustBeNew(UUID account, NewGrant wanted, RoleRow role) {
        accounts.grantsOf(List.of(account), wanted.from()).stream()
                .filter(held -> !held.archive() && held.role().equals(wanted.role()))
                .filter(held -> held.unit().equals(wanted.unit()) && (held.withSubtree() || !wanted.withSubtree()))
                .filter(held -> wanted.to() == null || !held.validFrom().isAfter(wanted.to()))
                .filter(held -> held.validTo() == null || !held.validTo().isBefore(wanted.from()))
                .findFirst()
                .ifPresent(held -> {
                    throw IdentityRefused.roleHeld(role.nameVi(), held.validFrom(), held.validTo());
                });
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
        if (!reaches(target, accounts.heldRoles(target.accountId(), today()), own(Permission.PEOPLE_MANAGE))) {
            throw IdentityRefused.accountBeyond();
        }
    }

    private boolean reaches(Account target, List<HeldRole> theirs, List<HeldRole> mine) {
        boolean above = target.way() == SignInWay.EMERGENCY || theirs.stream().anyMatch(HeldRole::isOfTheSystem);
        return (!above || anySystemAdministratorOf(target.unit(), mine))
                && theirs.stream().allMatch(held -> anyCovers(mine, held));
    }

    /** Whose roles decide: of that account, and of whoever asks. */
    List<UUID> withAsker(UUID account) {
        return user.isSystem() ? List.of(account) : List.of(account, user.get().account());
    }

    /** The same said beforehand, of the roles of those two. */
    AccountReach reach(Account target, List<GrantRow> grants) {
        var theirs = grants.stream()
                .filter(grant -> grant.account().equals(target.accountId()))
                .toList();
        if (user.isSystem()) {
            return new AccountReach(true, true, ids(theirs.stream()));
        }
        var mine = held(grants.stream().filter(grant -> isOwn(grant.account())))
                .filter(held -> held.hasBegun(today()))
                .toList();
        var giving = those(mine, Permission.ROLE_GRANT);
        boolean isOwn = isOwn(target.accountId());
        return new AccountReach(
                !isOwn && reaches(target, held(theirs.stream()).toList(), those(mine, Permission.PEOPLE_MANAGE)),
                !isOwn && !giving.isEmpty(),
                isOwn ? Set.of() : ids(theirs.stream().filter(grant -> anyCovers(giving, grant.held()))));
    }

    private static Stream<HeldRole> held(Stream<GrantRow> grants) {
        return grants.filter(grant -> !grant.archive()).map(GrantRow::held);
    }

    private static Set<UUID> ids(Stream<GrantRow> grants) {
        return grants.map(GrantRow::id).collect(Collectors.toSet());
    }

    boolean isSystemAdministratorOf(UUID unit) {
        return user.isSystem() || anySystemAdministratorOf(unit, own(Permission.PEOPLE_MANAGE));
    }

    private boolean anySystemAdministratorOf(UUID unit, List<HeldRole> mine) {
        var path = access.pathOf(unit);
        return mine.stream().filter(HeldRole::isOfSystemAdministrator).anyMatch(held -> held.reaches(path));
    }

    /** Refuses the own account, and a role that no single one of one's own covers until its last day. */
    void mustBeMineToGive(UUID account, HeldRole wanted) {
        if (isOwn(account) || !isMine(wanted, held -> held.lastsUntil(wanted.to()))) {
            throw IdentityRefused.beyondOwnRights();
        }
    }

    /**
     * Refuses to let one account look after the system and approve, sign, issue or publish content, and to let one look through the
     * log and do more than read, at whatever time.
     */
    void mustStayApart(UUID account, String wanted) {
        var roles = Stream.concat(
                        Stream.of(wanted),
                        accounts.heldRoles(account, today()).stream().map(HeldRole::role))
                .collect(Collectors.toCollection(HashSet::new));
        if (roles.contains(HeldRole.SYSTEM_ADMIN) && accounts.anyMay(roles, APPROVING)) {
            throw IdentityRefused.administratorApproves();
        }
        if (roles.remove(HeldRole.AUDITOR) && accounts.anyMay(roles, CHANGING)) {
            throw IdentityRefused.auditorChanges();
        }
    }

    /** Refuses a role that acts on the whole system anywhere but at the top with all beneath: it would act on the whole from there, too. */
    void mustReachAll(NewGrant wanted, RoleRow role) {
        boolean reachesAll = wanted.withSubtree() && access.isTop(wanted.unit());
        if (!reachesAll && accounts.anyMay(Set.of(wanted.role()), OF_ALL)) {
            throw IdentityRefused.roleOfAll(role.nameVi());
        }
    }

    /** Refuses the own account, and a role that no single one of one's own covers. */
    void mustBeMineToTake(UUID account, HeldRole held) {
        if (isOwn(account)) {
            throw IdentityRefused.ownAccount();
        }
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

    /** As the log of the server names whoever asks. */
    String asker() {
        return user.isSystem() ? RoleService.PORTAL : user.get().account().toString();
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
        var today = today();
        var held = accounts.heldRoles(user.get().account(), today).stream()
                .filter(one -> one.hasBegun(today))
                .toList();
        return those(held, permission);
    }

    private List<HeldRole> those(List<HeldRole> held, Permission permission) {
        var codes = user.get().grantsOf(permission).stream().map(Grant::role).toList();
        return held.stream().filter(one -> codes.contains(one.role())).toList();
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}

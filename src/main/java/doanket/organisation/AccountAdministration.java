package doanket.organisation;

import doanket.identity.AccountDetail;
import doanket.identity.AccountService;
import doanket.identity.Allowed;
import doanket.identity.DeedReading;
import doanket.identity.GrantRow;
import doanket.identity.NewAccount;
import doanket.identity.NewGrant;
import doanket.identity.NewSignIn;
import doanket.identity.OpenedAccount;
import doanket.identity.Permission;
import doanket.identity.RoleRow;
import doanket.identity.SignInWay;
import doanket.platform.NotFoundException;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Accounts and roles of the people one looks after. */
@ApplicationScoped
@Transactional
public class AccountAdministration {

    private static final int MOST_NAMES = 20;

    private final AccountService accounts;
    private final GuardedChanges guarded;
    private final StaffRepository staff;
    private final UnitDirectory units;
    private final DeedReading deeds;

    protected AccountAdministration() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    AccountAdministration(
            AccountService accounts,
            GuardedChanges guarded,
            StaffRepository staff,
            UnitDirectory units,
            DeedReading deeds) {
        this.accounts = accounts;
        this.guarded = guarded;
        this.staff = staff;
        this.units = units;
        this.deeds = deeds;
    }

    @Allowed(Permission.PEOPLE_MANAGE)
    public AccountSheet account(UUID id) {
        var detail = accounts.account(id);
        var asked = Stream.concat(
                        Stream.of(detail.unit()), detail.grants().stream().map(GrantRow::unit))
                .toList();
        var places = units.places(asked);
        var held = detail.grants().stream()
                .map(grant -> new AccountRole(
                        grant.id(),
                        grant.nameVi(),
                        grant.nameEn(),
                        Optional.ofNullable(places.get(grant.unit()))
                                .map(UnitPlace::name)
                                .orElse(""),
                        grant.withSubtree(),
                        grant.validFrom(),
                        grant.validTo(),
                        detail.reach().takes().contains(grant.id())))
                .toList();
        return new AccountSheet(
                id,
                detail.person(),
                detail.fullName(),
                detail.username(),
                places.get(detail.unit()),
                detail.open(),
                detail.factor(),
                detail.way(),
                detail.subject(),
                held,
                deeds.ofAccount(id),
                detail.reach());
    }

    /** As {@link AccountService#dropFactor}; refuses a wrong password of one's own. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public void dropFactor(UUID id, String password) {
        accounts.account(id);
        guarded.confirm(password);
        accounts.dropFactor(id);
    }

    /** The roles one may give. */
    @Allowed(Permission.ROLE_GRANT)
    public List<RoleRow> roles() {
        return guarded.roles();
    }

    /** Units of the whole portal by a part of name or code; a role is given only where one may. */
    @Allowed(Permission.ROLE_GRANT)
    public List<UnitPlace> named(String typed) {
        return units.pick(typed, MOST_NAMES);
    }

    /** What an account of that person would begin with on that day. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = PersonScopes.class)
    public AccountStart start(UUID person, LocalDate today) {
        var found = staff.person(person).orElseThrow(NotFoundException::new);
        var unit = unitOf(person);
        return new AccountStart(
                person,
                found.fullName(),
                units.places(List.of(unit)).get(unit),
                proposal(found.fullName()),
                staff.firstDay(person, today).filter(today::isBefore).orElse(today));
    }

    /** Given name and the first letters of the others, as offices write it: an.nv for Nguyễn Văn An. */
    static String proposal(String fullName) {
        var words = VietnameseText.syllables(fullName);
        if (words.isEmpty()) {
            return "";
        }
        var given = words.get(words.size() - 1);
        var others = words.subList(0, words.size() - 1).stream()
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return others.isEmpty() ? given : given + "." + others;
    }

    /**
     * Opens an account with a first role, and returns the password for the first sign-in, which is shown once. A form sent
     * twice opens one account: the second time its first password is made anew, for the first one was never shown. Refuses a
     * second account of one person and a wrong password of one's own; otherwise as {@link AccountService#open} and
     * {@link doanket.identity.RoleService#grant}.
     */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = PersonScopes.class)
    public OpenedAccount open(UUID person, UUID id, String username, NewGrant first, String password) {
        guarded.confirm(password);
        staff.queueUp(person);
        var there = staff.person(person).map(StaffRepository.Found::account).orElse(null);
        if (there != null) {
            return openedBefore(accounts.account(there), id, username);
        }
        var opened = accounts.open(unitOf(person), new NewAccount(id, person, username));
        guarded.first(opened.id(), first);
        return opened;
    }

    private OpenedAccount openedBefore(AccountDetail there, UUID id, String username) {
        if (!there.id().equals(id) || there.used() || !there.username().equalsIgnoreCase(username.strip())) {
            throw OrganisationRefused.accountThere(there.username());
        }
        return accounts.giveNewPassword(id);
    }

    /** As {@link AccountService#giveNewPassword}; refuses a wrong password of one's own. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public OpenedAccount giveNewPassword(UUID id, String password) {
        accounts.account(id);
        guarded.confirm(password);
        return accounts.giveNewPassword(id);
    }

    /** As {@link AccountService#close}; refuses a wrong password of one's own. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public void close(UUID id, String password) {
        accounts.account(id);
        guarded.confirm(password);
        accounts.close(id);
    }

    /** As {@link AccountService#reopen}; refuses a wrong password of one's own. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public void reopen(UUID id, String password) {
        accounts.account(id);
        guarded.confirm(password);
        accounts.reopen(id);
    }

    /** As {@link doanket.identity.RoleService#grant}, to an account that one looks after; refuses a wrong password of one's own. */
    @Allowed(Permission.ROLE_GRANT)
    public void grant(UUID account, NewGrant wanted, String password) {
        accounts.account(account);
        guarded.grant(account, wanted, password);
    }

    /** As {@link doanket.identity.RoleService#revoke}; refuses a wrong password of one's own. */
    @Allowed(Permission.ROLE_GRANT)
    public void revoke(UUID grant, String password) {
        guarded.revoke(grant, password);
    }

    /**
     * As {@link AccountService#move}, to a unit that is there today and that one looks after, too; refuses a wrong password of
     * one's own.
     */
    @Allowed(Permission.PEOPLE_MANAGE)
    public void move(UUID account, UUID unit, String password) {
        var before = accounts.account(account).unit();
        if (!units.ranks(List.of(unit)).containsKey(unit)) {
            throw new NotFoundException();
        }
        guarded.confirm(password);
        var names = units.names(List.of(before, unit));
        accounts.move(account, unit, nameOf(before, names) + " → " + nameOf(unit, names));
    }

    private static String nameOf(UUID unit, Map<UUID, UnitName> names) {
        var name = names.get(unit);
        return name == null ? "" : name.name();
    }

    /** The ways of signing in that one may choose from. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public List<SignInWay> ways() {
        return guarded.ways();
    }

    /** As {@link doanket.identity.SignInWays#change}; refuses a wrong password of one's own. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public void openBy(UUID account, NewSignIn wanted, String password) {
        accounts.account(account);
        guarded.openBy(account, wanted, password);
    }

    private UUID unitOf(UUID person) {
        return staff.unitOf(person).orElseThrow(NotFoundException::new);
    }
}

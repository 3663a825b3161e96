package doanket.identity;

import doanket.platform.NotFoundException;
import doanket.platform.Slice;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Accounts of the units one looks after: opened from a written request, linked to one person, never shared. */
@ApplicationScoped
@Transactional
public class AccountService {

    private static final Logger LOG = Logger.getLogger(AccountService.class.getName());
    /** Rows on one page. */
    private static final int MOST_ROWS = 100;

    private final IdentityRepository identities;
    private final AccountRepository accounts;
    private final AccountGuard guard;
    private final AccountKit kit;
    private final Clock clock;

    protected AccountService() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    AccountService(
            IdentityRepository identities,
            AccountRepository accounts,
            AccountGuard guard,
            AccountKit kit,
            Clock clock) {
        this.identities = identities;
        this.accounts = accounts;
        this.guard = guard;
        this.kit = kit;
        this.clock = clock;
    }

    /** That page of the accounts one looks after, by given name; narrowed by a part of name or user name. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public Slice<AccountRow> accounts(String typed, int page) {
        var mine = accounts.unitsOfAccounts().stream().filter(guard::looksAfter).toList();
        var folded = VietnameseText.fold(typed == null ? "" : typed);
        return Slice.of(accounts.rows(mine, folded, Slice.before(page, MOST_ROWS), MOST_ROWS + 1), page, MOST_ROWS);
    }

    /** Opens an account and returns the password for its first sign-in, which is shown once and stored nowhere. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public OpenedAccount open(UUID unit, UUID person, String username) {
        return open(unit, new NewAccount(Uuids.next(), person, username));
    }

    /** As {@link #open(UUID, UUID, String)}, with an id that was given out before. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public OpenedAccount open(UUID unit, NewAccount wanted) {
        identities.person(wanted.person()).orElseThrow(NotFoundException::new);
        if (identities.accountNamed(wanted.username()).isPresent()) {
            throw IdentityRefused.usernameTaken();
        }
        var password = kit.firstPassword();
        var account = new Account(wanted, unit, kit.hash(password), clock.instant());
        identities.add(account);
        kit.record("opened", account, account.username());
        return new OpenedAccount(account.accountId(), account.username(), password);
    }

    /**
     * Gives a new first password; the owner is told and must change it at the next sign-in, and every session ends. Refuses, as
     * all that follow, the own account and one that holds more than oneself.
     */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = AccountScopes.class)
    public OpenedAccount giveNewPassword(UUID id) {
        var account = reached(id);
        var password = kit.firstPassword();
        account.passwordGivenByAdministrator(kit.hash(password), clock.instant());
        kit.endSessions(id, clock.instant());
        kit.record("passwordGiven", account, account.username());
        kit.tell(account, AccountTouched.What.PASSWORD_GIVEN);
        return new OpenedAccount(id, account.username(), password);
    }

    /** Closes an account and ends its sessions; the owner reads it at the next sign-in. Refuses to close that of the last system administrator. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = AccountScopes.class)
    public void close(UUID id) {
        guard.queueForAdministrators();
        guard.administratorsMustRemain(held -> held.account().equals(id));
        var account = reached(id);
        account.close();
        kit.endSessions(id, clock.instant());
        kit.record("closed", account, account.username());
    }

    /** Lets the owner in again, who is told. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = AccountScopes.class)
    public void reopen(UUID id) {
        var account = reached(id);
        account.reopen(clock.instant());
        kit.record("reopened", account, account.username());
        kit.tell(account, AccountTouched.What.REOPENED);
    }

    /** For somebody who has lost both the device and the codes on paper, and is told; the sessions of that account end. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = AccountScopes.class)
    public void dropFactor(UUID id) {
        var account = reached(id);
        if (accounts.dropFactor(id)) {
            kit.endSessions(id, clock.instant());
            kit.record("factorDropped", account, account.username());
            kit.tell(account, AccountTouched.What.FACTOR_DROPPED);
        }
    }

    /**
     * Another unit answers for the account from now on, if one looks after that, too; the roles stay where they are held. Stands in
     * the history of both units, in the words for it, and in the log of the server. Refuses the unit that it has already.
     */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = AccountScopes.class)
    public void move(UUID id, UUID unit, String told) {
        var account = reached(id);
        if (!guard.looksAfter(unit)) {
            throw new NotFoundException();
        }
        var before = account.unit();
        account.moveTo(unit);
        kit.record("movedAway", id, before, told);
        kit.record("moved", account, told);
        LOG.log(Level.INFO, "Account {0} moved: from unit {1} to {2}, by {3}", new Object[] {
            id, before, unit, guard.asker()
        });
    }

    private Account reached(UUID id) {
        var account = identities.account(id).orElseThrow(NotFoundException::new);
        guard.mustReach(account);
        return account;
    }

    @Allowed(value = Permission.PEOPLE_MANAGE, of = AccountScopes.class)
    public AccountDetail account(UUID id) {
        var account = identities.account(id).orElseThrow(NotFoundException::new);
        var person = identities.person(account.person()).orElseThrow(NotFoundException::new);
        var grants = accounts.grantsOf(guard.withAsker(id), today());
        return new AccountDetail(
                id,
                account.person(),
                person.fullName(),
                account.username(),
                account.unit(),
                account.isOpen(),
                account.isUsed(),
                accounts.hasFactor(id),
                account.way(),
                account.providerSubject(),
                grants.stream().filter(grant -> grant.account().equals(id)).toList(),
                guard.reach(account, grants));
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}

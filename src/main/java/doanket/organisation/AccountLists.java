package doanket.organisation;

import doanket.identity.AccountRow;
import doanket.identity.AccountService;
import doanket.identity.Allowed;
import doanket.identity.LockingRule;
import doanket.identity.Permission;
import doanket.platform.Slice;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The accounts of the people one looks after, all or those that want looking at, by given name. */
@ApplicationScoped
@Transactional
public class AccountLists {

    private static final int MOST_ROWS = 100;

    private final AccountService accounts;
    private final AccountConcernRepository concerns;
    private final UnitDirectory units;

    protected AccountLists() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    AccountLists(AccountService accounts, AccountConcernRepository concerns, UnitDirectory units) {
        this.accounts = accounts;
        this.concerns = concerns;
        this.units = units;
    }

    /** That page; narrowed by a part of name or user name. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public Slice<AccountLine> accounts(String typed, int page) {
        return named(accounts.accounts(typed, page));
    }

    /** That page of those among them which give that reason. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public Slice<AccountLine> accounts(AccountConcern concern, String typed, int page) {
        var folded = VietnameseText.fold(typed == null ? "" : typed);
        return named(concerns.rows(concern, folded, page, MOST_ROWS));
    }

    /** When accounts are locked by themselves. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public LockingRule lockingRule() {
        return LockingRule.now();
    }

    private Slice<AccountLine> named(Slice<AccountRow> found) {
        var names = units.names(found.rows().stream().map(AccountRow::unit).toList());
        return found.map(row -> AccountLine.of(row, names.get(row.unit())));
    }
}

package doanket.identity;

import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who acts in the demo. */
@ApplicationScoped
public class DemoPeople {

    private final AccountService accounts;

    protected DemoPeople() { // for the CDI proxy
        this(null);
    }

    @Inject
    DemoPeople(AccountService accounts) {
        this.accounts = accounts;
    }

    /** All accounts by their names; empty where the accounts of the demo were not wanted. */
    public Map<String, AccountRow> byName() {
        return accounts.accounts("", 1).rows().stream()
                .collect(Collectors.toMap(AccountRow::username, Function.identity()));
    }

    /** Half past nine in the morning of that day. */
    public static Stamp stamp(AccountRow account, LocalDate day) {
        return new Stamp(account.id(), account.fullName(), null, "", VietnamTime.instant(day.atTime(9, 30)));
    }
}

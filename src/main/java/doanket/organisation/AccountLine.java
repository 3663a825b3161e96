package doanket.organisation;

import doanket.identity.AccountRow;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One line of the list of accounts, with the name of the unit that answers for it. */
public record AccountLine(
        UUID id, String fullName, String username, String unitName, boolean open, Instant lastSignInAt)
        implements Serializable {

    /** The name is nothing where the unit is not known. */
    static AccountLine of(AccountRow row, UnitName unit) {
        return new AccountLine(
                row.id(),
                row.fullName(),
                row.username(),
                unit == null ? "" : unit.name(),
                row.open(),
                row.lastSignInAt());
    }
}

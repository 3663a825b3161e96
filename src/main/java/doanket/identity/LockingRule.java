package doanket.identity;

import doanket.platform.Settings;
import java.io.Serializable;

/**
 * When accounts are locked by themselves: days without a sign-in ({@code doanket.inactive.days}, 90) and days since the last post
 * ended ({@code doanket.postless.days}, 30); 0 locks none.
 */
public record LockingRule(int unusedDays, int postlessDays) implements Serializable {

    /**
     * Of the account {@code a}, as a condition of a statement: nobody has come in by it, in whatever way, since the first place, and
     * on the day of the second it is neither for emergencies nor that of somebody who looks after the system.
     */
    public static final String UNUSED = """
            a.state = 'ACTIVE'
            and a.sign_in_way <> 'EMERGENCY'
            and greatest(a.last_sign_in_at, a.password_changed_at, a.reopened_at, (
                select max(t.last_used_at) from api_token t where t.account_id = a.id)) < %1$s
            and not exists (
                select 1 from role_grant g
                where g.account_id = a.id and g.role_code = 'SYSTEM_ADMIN' and not g.archive
                and g.valid_from <= %2$s and (g.valid_to is null or g.valid_to >= %2$s))
            """;

    private static final int USUAL_UNUSED = 90;
    private static final int USUAL_POSTLESS = 30;

    /** As this installation is set. */
    public static LockingRule now() {
        return new LockingRule(
                Settings.number("doanket.inactive.days", USUAL_UNUSED),
                Settings.number("doanket.postless.days", USUAL_POSTLESS));
    }
}

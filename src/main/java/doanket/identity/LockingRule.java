package doanket.identity;

import doanket.platform.Settings;
import java.io.Serializable;

/**
 * When accounts are locked by themselves: days without a sign-in ({@code doanket.inactive.days}, 90) and days since the last post
 * ended ({@code doanket.postless.days}, 30); 0 locks none.
 */
public record LockingRule(int unusedDays, int postlessDays) implements Serializable {

    private static final int USUAL_UNUSED = 90;
    private static final int USUAL_POSTLESS = 30;

    /** As this installation is set. */
    public static LockingRule now() {
        return new LockingRule(
                Settings.number("doanket.inactive.days", USUAL_UNUSED),
                Settings.number("doanket.postless.days", USUAL_POSTLESS));
    }
}

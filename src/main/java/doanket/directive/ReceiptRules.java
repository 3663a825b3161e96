package doanket.directive;

import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** In how many working days recipients are to confirm that a paper has arrived; the same for all offices. */
@ApplicationScoped
@Transactional
public class ReceiptRules {

    public static final int MOST_DAYS = 60;

    private final ReceiptRepository receipts;
    private final Deeds deeds;

    protected ReceiptRules() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    ReceiptRules(ReceiptRepository receipts, Deeds deeds) {
        this.receipts = receipts;
        this.deeds = deeds;
    }

    @Allowed(Permission.CATALOGUE_MANAGE)
    public int workingDays() {
        return receipts.workingDays();
    }

    /**
     * For papers that are issued from now on. Refuses less than one day and more than sixty, and where it is no longer {@code seen}
     * that holds.
     */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void giveDays(int seen, Integer days) {
        if (days == null || days < 1 || days > MOST_DAYS) {
            throw DirectiveRefused.workingDaysBad(MOST_DAYS);
        }
        if (!receipts.giveDays(seen, days)) {
            throw DirectiveRefused.workingDaysChanged(receipts.workingDays());
        }
        deeds.write("document.receipt_days", null, null, seen + " → " + days);
    }
}

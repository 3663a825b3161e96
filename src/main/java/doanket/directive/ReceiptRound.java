package doanket.directive;

import doanket.calendar.Workdays;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Reminds by rule: of one paper at a time, each in a transaction of its own. */
@ApplicationScoped
@Transactional
class ReceiptRound {

    private static final int DAYS_AFTER = 60;

    private final DocumentRepository documents;
    private final ReceiptRepository receipts;
    private final DirectiveNotices notices;
    private final Workdays workdays;
    private final Clock clock;

    protected ReceiptRound() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ReceiptRound(
            DocumentRepository documents,
            ReceiptRepository receipts,
            DirectiveNotices notices,
            Workdays workdays,
            Clock clock) {
        this.documents = documents;
        this.receipts = receipts;
        this.notices = notices;
        this.workdays = workdays;
        this.clock = clock;
    }

    /**
     * Reminds the units that have not confirmed the next paper: on working days in office hours, from the working day before
     * it is due, once a day. Tells whether there was one that no other node was at.
     */
    boolean remindNext() {
        var now = clock.instant();
        if (!workdays.isOfficeHour(now)) {
            return false;
        }
        var today = VietnamTime.day(now);
        var next = receipts.toRemind(
                today.minusDays(DAYS_AFTER), workdays.plus(today, 1), VietnamTime.instant(today.atStartOfDay()));
        next.ifPresent(id -> {
            receipts.reminded(id, now);
            notices.remind(documents.document(id), now);
        });
        return next.isPresent();
    }
}

package doanket.news;

import doanket.calendar.Workdays;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Reminds by rule: of one article at a time, each in a transaction of its own. */
@ApplicationScoped
@Transactional
class ReminderRound {

    private static final int DAYS_AHEAD = 1;
    private static final int DAYS_AFTER = 30;

    private final ReceiptRepository requests;
    private final ArticleRepository articles;
    private final Receipts receipts;
    private final NewsNotices notices;
    private final Times times;

    /** When people are reminded. */
    @ApplicationScoped
    static class Times {

        private final Workdays workdays;
        private final Clock clock;

        protected Times() { // for the CDI proxy
            this(null, null);
        }

        @Inject
        Times(Workdays workdays, Clock clock) {
            this.workdays = workdays;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        /** On days of rest too: what is to be read by then does not wait for a working day. */
        boolean isOpen(Instant now) {
            return workdays.isOpen(now);
        }
    }

    protected ReminderRound() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ReminderRound(
            ReceiptRepository requests,
            ArticleRepository articles,
            Receipts receipts,
            NewsNotices notices,
            Times times) {
        this.requests = requests;
        this.articles = articles;
        this.receipts = receipts;
        this.notices = notices;
        this.times = times;
    }

    /**
     * Reminds the readers of the next article that asks for it: in office hours, from the day before it is due until thirty
     * days after, once a day. Tells whether there was one that no other node was at.
     */
    boolean remindNext() {
        var now = times.now();
        if (!times.isOpen(now)) {
            return false;
        }
        var today = VietnamTime.day(now);
        var next = requests.toRemind(
                now,
                today.minusDays(DAYS_AFTER),
                today.plusDays(DAYS_AHEAD),
                VietnamTime.instant(today.atStartOfDay()));
        next.ifPresent(article -> {
            requests.request(article).orElseThrow().remind("", now);
            if (!receipts.missing(article, null).isEmpty()) {
                notices.remind(articles.article(article), now);
            }
        });
        return next.isPresent();
    }
}

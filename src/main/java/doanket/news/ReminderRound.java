package doanket.news;

import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Reminds by rule: of one article at a time, each in a transaction of its own. */
@ApplicationScoped
@Transactional
class ReminderRound {

    private static final int OPENS = 8;
    private static final int CLOSES = 17;
    private static final int DAYS_AHEAD = 1;
    private static final int DAYS_AFTER = 30;

    private final ReceiptRepository requests;
    private final ArticleRepository articles;
    private final Receipts receipts;
    private final NewsNotices notices;
    private final Clock clock;

    protected ReminderRound() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ReminderRound(
            ReceiptRepository requests,
            ArticleRepository articles,
            Receipts receipts,
            NewsNotices notices,
            Clock clock) {
        this.requests = requests;
        this.articles = articles;
        this.receipts = receipts;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Reminds the readers of the next article that asks for it: in office hours, from the day before it is due until thirty
     * days after, once a day. Tells whether there was one that no other node was at.
     */
    boolean remindNext() {
        var now = clock.instant();
        var local = VietnamTime.local(now);
        if (local.getHour() < OPENS || local.getHour() >= CLOSES) {
            return false;
        }
        var today = local.toLocalDate();
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

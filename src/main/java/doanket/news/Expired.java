package doanket.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** What follows when the hour of an article has passed; and acts on many articles that are long done are forgotten. */
@ApplicationScoped
@Transactional
class Expired {

    /** A portal that stood still over a long holiday still does it; doing it again changes nothing. */
    private static final Duration BACK = Duration.ofDays(10);

    private static final Duration KEPT = Duration.ofDays(90);

    private final UpkeepRepository upkeep;
    private final BulkRepository jobs;
    private final NewsNotices notices;
    private final Clock clock;

    protected Expired() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    Expired(UpkeepRepository upkeep, BulkRepository jobs, NewsNotices notices, Clock clock) {
        this.upkeep = upkeep;
        this.jobs = jobs;
        this.notices = notices;
        this.clock = clock;
    }

    void forget() {
        var now = clock.instant();
        jobs.sweep(now.minus(KEPT));
        upkeep.expired(now.minus(BACK), now).forEach(notices::forgetPublished);
    }
}

package doanket.opinion;

import doanket.notification.Happening;
import doanket.notification.Notifier;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells bodies what was recommended to them, and whoever recommended that a reply came. */
@ApplicationScoped
class OversightNotices {

    private static final String KIND = "opinion.recommendation";

    private final Notifier notifier;
    private final OversightRepository oversights;

    protected OversightNotices() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    OversightNotices(Notifier notifier, OversightRepository oversights) {
        this.notifier = notifier;
        this.oversights = oversights;
    }

    void recommended(Recommendation recommendation, Stamp by) {
        tell(OversightEvents.RECOMMENDED, recommendation, by, OpinionNotices.due(recommendation.due()));
    }

    void remind(Recommendation recommendation, Stamp by) {
        tell(OversightEvents.UNREPLIED, recommendation, by, OpinionNotices.due(recommendation.due()));
    }

    /** What was to be done about it is done. */
    void replied(Recommendation recommendation, Stamp by) {
        notifier.forget(KIND, recommendation.key(), List.of(OversightEvents.RECOMMENDED, OversightEvents.UNREPLIED));
        tell(OversightEvents.REPLIED, recommendation, by, "");
    }

    private void tell(String event, Recommendation recommendation, Stamp by, String detail) {
        var subject = oversights
                .oversight(recommendation.oversight())
                .map(Oversight::subject)
                .orElse("");
        notifier.tell(new Happening(
                event,
                KIND,
                recommendation.key(),
                subject,
                detail,
                OversightSearch.VIEW + recommendation.oversight(),
                by.at(),
                by.account(),
                by.name()));
    }
}

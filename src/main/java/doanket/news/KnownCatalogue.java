package doanket.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Categories and topics, remembered for a few seconds: every page shows some, and they change twice a year. */
@ApplicationScoped
class KnownCatalogue {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private record Known(List<CategoryRow> categories, List<TopicRow> topics, Instant loaded) {}

    private final CatalogueRepository catalogue;
    private final Clock clock;
    private volatile Known known;

    protected KnownCatalogue() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    KnownCatalogue(CatalogueRepository catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    List<CategoryRow> categories() {
        return fresh().categories();
    }

    List<TopicRow> topics() {
        return fresh().topics();
    }

    void forget() {
        known = null;
    }

    private Known fresh() {
        var now = clock.instant();
        var there = known;
        if (there == null || there.loaded().plus(FRESH).isBefore(now)) {
            there = new Known(catalogue.categories(), catalogue.topics(), now);
            known = there;
        }
        return there;
    }
}

package doanket.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Categories and topics, remembered for a few seconds: every page shows some, and they change twice a year. */
@ApplicationScoped
class KnownCatalogue {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final CatalogueRepository catalogue;
    private final Clock clock;
    private final Remembered<Boolean, List<CategoryRow>> categories = new Remembered<>(FRESH, 1);
    private final Remembered<Boolean, List<TopicRow>> topics = new Remembered<>(FRESH, 1);

    protected KnownCatalogue() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    KnownCatalogue(CatalogueRepository catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    List<CategoryRow> categories() {
        return categories.get(Boolean.TRUE, clock.instant(), any -> catalogue.categories());
    }

    List<TopicRow> topics() {
        return topics.get(Boolean.TRUE, clock.instant(), any -> catalogue.topics());
    }

    void forget() {
        categories.forget();
        topics.forget();
    }
}

package doanket.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What became of papers, as far as a feature is there that follows them up. */
@ApplicationScoped
class FollowUps {

    private final Instance<DocumentFollowUp> sources;

    protected FollowUps() { // for the CDI proxy
        this(null);
    }

    @Inject
    FollowUps(@Any Instance<DocumentFollowUp> sources) {
        this.sources = sources;
    }

    Optional<FollowUpCount> of(UUID document) {
        return sources.stream().findFirst().map(source -> source.of(document));
    }
}

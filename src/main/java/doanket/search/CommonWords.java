package doanket.search;

import doanket.identity.Rounds;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Counts once a day which words are common, so that a search may ask for the rarest first. */
@ApplicationScoped
class CommonWords {

    private static final Duration FIRST = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofDays(1);

    @Inject
    private CommonRepository words;

    @Inject
    private Rounds rounds;

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(FIRST, PAUSE, words::count);
    }
}

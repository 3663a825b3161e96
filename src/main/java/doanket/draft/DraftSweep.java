package doanket.draft;

import doanket.identity.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets old drafts, once a day. Two nodes may do it at the same time without harm. */
@ApplicationScoped
class DraftSweep {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofDays(1);

    @Inject
    private DraftService drafts;

    @Inject
    private Rounds rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(FIRST, PAUSE, drafts::sweep);
    }
}

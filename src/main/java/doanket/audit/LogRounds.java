package doanket.audit;

import doanket.identity.Rounds;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Seals the log every few seconds, and looks once a day whether it is whole and what may go. */
@ApplicationScoped
class LogRounds {

    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration FIRST_PURGE = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private LogSealing sealing;

    @Inject
    private Rounds rounds;

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(FIRST, PAUSE, this::seal);
        rounds.every(FIRST_PURGE, DAY, sealing::purge);
    }

    private void seal() {
        boolean more = true;
        while (more && !rounds.isStopping()) {
            more = sealing.sealNext();
        }
    }
}

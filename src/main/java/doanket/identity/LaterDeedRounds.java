package doanket.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Writes what waits for the log every few seconds, each node its own. */
@ApplicationScoped
class LaterDeedRounds {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    @Inject
    private LaterDeeds deeds;

    @Inject
    private LaterDeedWriter writer;

    @Inject
    private Rounds rounds;

    @Inject
    private Clock clock;

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(PAUSE, PAUSE, this::write);
    }

    /** What could not be written, as where the database is away, waits for the next round. */
    synchronized void write() {
        var round = deeds.waiting();
        if (!round.isEmpty()) {
            writer.write(round.lines(clock.instant()));
            deeds.written(round);
        }
    }
}

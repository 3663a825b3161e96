package doanket.opinion;

import doanket.identity.Rounds;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Works off what people have to be reminded of, again and again, on every node. */
@ApplicationScoped
class OpinionRounds {

    private static final Duration FIRST = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMinutes(20);

    @Inject
    private OpinionRound round;

    @Inject
    private Rounds rounds;

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(FIRST, PAUSE, this::workOff);
    }

    private void workOff() {
        boolean more = true;
        while (more && !rounds.isStopping()) {
            more = round.remindNext();
        }
    }
}

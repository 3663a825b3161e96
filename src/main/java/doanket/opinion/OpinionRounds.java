package doanket.opinion;

import doanket.identity.Rounds;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Works off what people have to be reminded of, again and again, and once a day lets go what is older than it is kept,
 * and lets petitions be found that were there before they could be; on every node.
 */
@ApplicationScoped
class OpinionRounds {

    private static final Duration FIRST = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMinutes(20);
    private static final Duration FIRST_FORGETTING = Duration.ofMinutes(25);
    private static final Duration FIRST_MISSING = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private OpinionRound round;

    @Inject
    private OpinionForgetting forgetting;

    @Inject
    private PetitionsMissing missing;

    @Inject
    private Rounds rounds;

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(FIRST, PAUSE, this::workOff);
        rounds.every(FIRST_FORGETTING, DAY, this::forget);
        rounds.every(FIRST_MISSING, DAY, this::putMissing);
    }

    private void putMissing() {
        boolean more = true;
        while (more && !rounds.isStopping()) {
            more = missing.putNext() > 0;
        }
    }

    private void forget() {
        boolean more = true;
        while (more && !rounds.isStopping()) {
            more = forgetting.forgetNext() > 0;
        }
    }

    private void workOff() {
        boolean more = true;
        while (more && !rounds.isStopping()) {
            more = round.remindNext();
        }
    }
}

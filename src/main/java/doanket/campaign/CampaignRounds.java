package doanket.campaign;

import doanket.identity.Rounds;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Every hour looks for phases that have begun, and every few minutes how campaigns stand; on any node. */
@ApplicationScoped
class CampaignRounds {

    private static final Duration FIRST = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration FIRST_LOOK = Duration.ofSeconds(45);
    private static final Duration LOOK_PAUSE = Duration.ofMinutes(3);

    @Inject
    private CampaignRound round;

    @Inject
    private CampaignJudging judging;

    @Inject
    private Rounds rounds;

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(FIRST, PAUSE, () -> workOff(round::tellNext));
        rounds.every(FIRST_LOOK, LOOK_PAUSE, () -> workOff(judging::judgeNext));
    }

    /** One after the other, each in a transaction of its own, until there is none left. */
    private void workOff(BooleanSupplier next) {
        boolean more = true;
        while (more && !rounds.isStopping()) {
            more = next.getAsBoolean();
        }
    }
}

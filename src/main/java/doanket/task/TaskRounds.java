package doanket.task;

import doanket.identity.Rounds;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Every quarter of an hour looks for series to go on, for tasks to be reminded of and for leaders to be told; on any node. */
@ApplicationScoped
class TaskRounds {

    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMinutes(15);

    @Inject
    private TaskRound round;

    @Inject
    private Rounds rounds;

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(FIRST, PAUSE, this::workOff);
    }

    private void workOff() {
        for (var step : List.<BooleanSupplier>of(round::occurNext, round::remindNext, round::escalateNext)) {
            boolean more = true;
            while (more && !rounds.isStopping()) {
                more = step.getAsBoolean();
            }
        }
    }
}

package doanket.report;

import doanket.identity.Rounds;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Every quarter of an hour looks for periods to open, for duties of closed units and for reminders; on any node. */
@ApplicationScoped
class ReportRounds {

    private static final Duration FIRST = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMinutes(15);

    @Inject
    private ReportRound round;

    @Inject
    private Rounds rounds;

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(FIRST, PAUSE, this::workOff);
    }

    private void workOff() {
        for (var step : List.<BooleanSupplier>of(round::openNext, round::succeedNext, round::remindNext)) {
            boolean more = true;
            while (more && !rounds.isStopping()) {
                more = step.getAsBoolean();
            }
        }
    }
}

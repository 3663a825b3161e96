package doanket.news;

import doanket.identity.Rounds;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Every quarter of an hour looks for readers to be reminded by rule; any node may do it. */
@ApplicationScoped
class ReadingReminders {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMinutes(15);

    @Inject
    private ReminderRound round;

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

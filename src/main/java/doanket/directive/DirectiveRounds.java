package doanket.directive;

import doanket.identity.Rounds;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Every quarter of an hour looks for units to be reminded; any node may do it, each paper once a day. And once a day for papers that
 * the search was never told of.
 */
@ApplicationScoped
class DirectiveRounds {

    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final Duration FIRST_MISSING = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private ReceiptRound round;

    @Inject
    private DocumentsMissing missing;

    @Inject
    private Rounds rounds;

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(FIRST, PAUSE, this::workOff);
        rounds.every(FIRST_MISSING, DAY, this::putMissing);
    }

    private void putMissing() {
        boolean more = true;
        while (more && !rounds.isStopping()) {
            more = missing.putNext();
        }
    }

    private void workOff() {
        boolean more = true;
        while (more && !rounds.isStopping()) {
            more = round.remindNext();
        }
    }
}

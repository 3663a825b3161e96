package doanket.organisation;

import doanket.identity.PostsChanged;
import doanket.identity.Rounds;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;

/** Works off moves of units: at once what was moved here, and every few seconds what another node left or whose day has come. */
@ApplicationScoped
class UnitMoveWorker {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final UnitMoveRunner runner;
    private final Rounds rounds;

    protected UnitMoveWorker() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    UnitMoveWorker(UnitMoveRunner runner, Rounds rounds) {
        this.runner = runner;
        this.rounds = rounds;
    }

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(PAUSE, PAUSE, this::workOff);
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostsChanged changed) {
        rounds.soon(this::workOff);
    }

    void workOff() {
        boolean more = true;
        while (more && !rounds.isStopping()) {
            more = runner.runNext();
        }
    }
}

package doanket.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks every hour for accounts that nobody uses any more; on any node. */
@ApplicationScoped
class InactiveRounds {

    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final InactiveAccounts accounts;
    private final Rounds rounds;

    protected InactiveRounds() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    InactiveRounds(InactiveAccounts accounts, Rounds rounds) {
        this.accounts = accounts;
        this.rounds = rounds;
    }

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(FIRST, PAUSE, accounts::lock);
    }
}

package doanket.organisation;

import doanket.identity.Rounds;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks every hour for accounts whose owners have left their posts; on any node. */
@ApplicationScoped
class PostlessRounds {

    private static final Duration FIRST = Duration.ofMinutes(12);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final PostlessAccounts accounts;
    private final Rounds rounds;

    protected PostlessRounds() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    PostlessRounds(PostlessAccounts accounts, Rounds rounds) {
        this.accounts = accounts;
        this.rounds = rounds;
    }

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(FIRST, PAUSE, accounts::lock);
    }
}

package doanket.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks every hour for passwords that have grown too old; on any node. */
@ApplicationScoped
class OldPasswordRounds {

    private static final Duration FIRST = Duration.ofMinutes(12);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final OldPasswords passwords;
    private final Rounds rounds;

    protected OldPasswordRounds() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    OldPasswordRounds(OldPasswords passwords, Rounds rounds) {
        this.passwords = passwords;
        this.rounds = rounds;
    }

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(FIRST, PAUSE, passwords::age);
    }
}

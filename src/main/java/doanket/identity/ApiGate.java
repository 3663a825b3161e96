package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Counts calls of other systems on this node, in quarters of an hour, as sign-ins are counted: whoever tries tokens is told to
 * wait before the database hears of it, and a system that runs wild does not take the portal away from people.
 */
@ApplicationScoped
class ApiGate {

    static final int MOST_PER_TOKEN = 1_000;
    static final int MOST_UNKNOWN_PER_ADDRESS = SignInTries.MOST_PER_ADDRESS;

    private final Counts counts = new Counts();

    /** A token that worked before is not held up by what else comes from its address, where a whole office may stand. */
    boolean mayAsk(String tokenHash, String address, Instant now) {
        return counts.isKnown(tokenHash)
                ? counts.times(tokenHash, now) < MOST_PER_TOKEN
                : counts.times(address, now) < MOST_UNKNOWN_PER_ADDRESS;
    }

    void known(String tokenHash, Instant now) {
        counts.add(tokenHash, now);
    }

    void unknownFrom(String address, Instant now) {
        counts.add(address, now);
    }
}

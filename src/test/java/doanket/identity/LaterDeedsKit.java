package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes at once what waits for the log, for tests of other features. */
@ApplicationScoped
public class LaterDeedsKit {

    @Inject
    private LaterDeedRounds rounds;

    public void write() {
        rounds.write();
    }
}

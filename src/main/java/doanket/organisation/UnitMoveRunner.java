package doanket.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Brings in line, a thousand objects at a time, what others keep of units that have moved or are gone. */
@ApplicationScoped
@Transactional
class UnitMoveRunner {

    private static final int BATCH = 1_000;

    private final UnitMoveRepository moves;
    private final UnitPaths paths;
    private final Instance<UnitFollower> followers;
    private final Heirs heirs;
    private final Clock clock;

    protected UnitMoveRunner() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    UnitMoveRunner(
            UnitMoveRepository moves,
            UnitPaths paths,
            @Any Instance<UnitFollower> followers,
            Heirs heirs,
            Clock clock) {
        this.moves = moves;
        this.paths = paths;
        this.followers = followers;
        this.heirs = heirs;
        this.clock = clock;
    }

    /** One batch in one transaction; tells whether there was a move that nobody else was at. */
    boolean runNext() {
        var next = moves.takeNext(clock.instant());
        next.ifPresent(this::follow);
        return next.isPresent();
    }

    private void follow(UnitMoveRepository.Move move) {
        if (anyLeft(paths.pathsBeneath(move.unit())) || heirs.passOn()) {
            return;
        }
        if (clock.instant().isBefore(move.lastLook())) {
            moves.lookAgain(move);
        } else {
            moves.finish(move);
        }
    }

    private boolean anyLeft(Map<UUID, List<UUID>> beneath) {
        boolean left = false;
        for (var follower : followers) {
            left |= follower.follow(beneath, BATCH) > 0;
        }
        return left;
    }
}

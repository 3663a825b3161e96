package doanket.news;

import doanket.identity.Actor;
import doanket.identity.Rounds;
import doanket.platform.VietnamTime;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts how many people of each unit read an article in a week. What was read is noted in memory and written twice a
 * minute, so that reading writes nothing; what a node has not written when it dies is not counted.
 */
@ApplicationScoped
class ReadingTally {

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int MOST_WAITING = 50_000;

    /** Somebody of a unit has read an article in the week that begins on that Monday. */
    record Read(UUID article, UUID account, UUID unit, LocalDate week) {}

    private final Set<Read> waiting = ConcurrentHashMap.newKeySet();
    private final ReadingTallies tallies;
    private final Actor actor;
    private final Rounds rounds;

    protected ReadingTally() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    ReadingTally(ReadingTallies tallies, Actor actor, Rounds rounds) {
        this.tallies = tallies;
        this.actor = actor;
        this.rounds = rounds;
    }

    /** The current user reads it now. Whoever acts in no post belongs to no unit and is not counted. */
    void read(UUID article) {
        var reader = actor.person();
        if (reader.unit() != null && waiting.size() < MOST_WAITING) {
            waiting.add(new Read(article, reader.account(), reader.unit(), week(VietnamTime.day(actor.now()))));
        }
    }

    static LocalDate week(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(PAUSE, PAUSE, this::workOff);
    }

    private void workOff() {
        var some = List.copyOf(waiting);
        tallies.count(some, week(VietnamTime.day(actor.now())));
        some.forEach(waiting::remove);
    }
}

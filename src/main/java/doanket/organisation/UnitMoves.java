package doanket.organisation;

import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

/** Notes which units lie elsewhere and from when on, in the transaction that decides so; a job does the rest. */
@ApplicationScoped
class UnitMoves {

    private final UnitPaths paths;
    private final UnitMoveRepository moves;
    private final Clock clock;

    protected UnitMoves() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    UnitMoves(UnitPaths paths, UnitMoveRepository moves, Clock clock) {
        this.paths = paths;
        this.moves = moves;
        this.clock = clock;
    }

    LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    /** A new unit has its place, and nothing is kept of any other. */
    void founded() {
        paths.changed();
    }

    /** The unit lies beneath another during that time. */
    void during(UUID unit, Period time) {
        note(unit, time.from());
        if (time.to() != null) {
            note(unit, time.to().plusDays(1));
        }
        paths.changed();
    }

    /** The unit no longer lies where it did after that day. */
    void after(UUID unit, LocalDate lastDay) {
        note(unit, lastDay.plusDays(1));
        paths.changed();
    }

    /** What a unit lay beneath on its last day is what counts from now on; on the day after, others take over its work. */
    void closed(UUID unit, LocalDate lastDay) {
        moves.note(unit, clock.instant());
        if (!lastDay.isBefore(today())) {
            note(unit, lastDay.plusDays(1));
        }
        paths.changed();
    }

    /** As {@link #closed}, of many units; those that come after have others beneath them from then on. */
    void reformed(Collection<UUID> units, Collection<UUID> heirs, LocalDate day) {
        var all = Stream.concat(units.stream(), heirs.stream()).toList();
        moves.note(all, clock.instant());
        if (day.isAfter(today())) {
            moves.note(all, VietnamTime.instant(day.atStartOfDay()));
        }
        paths.changed();
    }

    /** What was to happen on a day does not. */
    void undone(Collection<UUID> units, Collection<UUID> heirs) {
        moves.note(Stream.concat(units.stream(), heirs.stream()).toList(), clock.instant());
        paths.changed();
    }

    private void note(UUID unit, LocalDate day) {
        var now = clock.instant();
        var begin = VietnamTime.instant(day.atStartOfDay());
        moves.note(unit, begin.isAfter(now) ? begin : now);
    }
}

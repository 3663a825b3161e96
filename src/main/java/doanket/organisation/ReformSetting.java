package doanket.organisation;

import doanket.identity.UnitTree;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets a reform for its day: units end and are founded, and what hangs on them; and undoes all of it. */
@ApplicationScoped
class ReformSetting {

    private final ReformRepository reforms;
    private final UnitRepository units;
    private final ReformChanges changes;
    private final Steps steps;
    private final UnitTree tree;

    /** What else has to be looked at. */
    @ApplicationScoped
    static class Steps {

        private final Successors successors;
        private final Heirs heirs;
        private final UnitMoves moves;
        private final ReformShares shares;

        protected Steps() { // for the CDI proxy
            this(null, null, null, null);
        }

        @Inject
        Steps(Successors successors, Heirs heirs, UnitMoves moves, ReformShares shares) {
            this.successors = successors;
            this.heirs = heirs;
            this.moves = moves;
            this.shares = shares;
        }

        void mustNotLeaveWork(List<UUID> units) {
            heirs.mustBeNamed(units);
        }

        void name(UUID unit, Closing closing, List<Unit> after) {
            successors.put(unit, closing, after);
        }

        void mustShare(Reform reform) {
            shares.mustBePossible(reform.reformId(), reform.lastDay());
        }

        void moved(Collection<UUID> units, Collection<UUID> after, LocalDate day) {
            moves.reformed(units, after, day);
        }

        void stay(Collection<UUID> units, Collection<UUID> after) {
            moves.undone(units, after);
        }
    }

    protected ReformSetting() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ReformSetting(ReformRepository reforms, UnitRepository units, ReformChanges changes, Steps steps, UnitTree tree) {
        this.reforms = reforms;
        this.units = units;
        this.changes = changes;
        this.steps = steps;
        this.tree = tree;
    }

    /** Tells which units it changes. Refuses to close units in which something is open. */
    Collection<UUID> set(Reform reform) {
        if (reform.kind() == ReformKind.CLOSED) {
            steps.mustNotLeaveWork(reforms.lines(reform.reformId()).stream()
                    .map(ReformLine::unit)
                    .toList());
        }
        return rearrange(reform);
    }

    /** The same, whatever is open. */
    Collection<UUID> rearrange(Reform reform) {
        var lines = reforms.lines(reform.reformId());
        if (reform.kind() == ReformKind.SPLIT && lines.size() > 1) {
            throw OrganisationRefused.splitOne();
        }
        var heirs = reforms.heirs(reform.reformId());
        var found = hold(lines, heirs);
        var old = lines.stream().map(line -> found.get(line.unit())).toList();
        var told = old.stream().collect(Collectors.toMap(Unit::unitId, Unit::name));
        if (reform.kind() != ReformKind.RENAMED) {
            end(reform, old);
            refuseBeneath(heirs, told);
            var after = founded(reform, lines, heirs, found);
            reforms.flush();
            changes.apply(reform.reformId(), reform.lastDay());
            succeed(reform, lines, after);
        }
        steps.moved(told.keySet(), heirs.stream().map(ReformHeir::unit).toList(), reform.day());
        return told.keySet();
    }

    /** Tells which units it would have changed. */
    Collection<UUID> undo(Reform reform) {
        var lines = reforms.lines(reform.reformId());
        var old = units.locked(lines.stream().map(ReformLine::unit).toList());
        if (reform.kind() != ReformKind.RENAMED) {
            old.forEach(Unit::goOn);
            reforms.flush();
            changes.putBack(reform.reformId(), reform.lastDay());
        }
        var there = reforms.heirs(reform.reformId()).stream()
                .filter(heir -> !heir.isNew())
                .map(ReformHeir::unit)
                .toList();
        var ids = old.stream().map(Unit::unitId).toList();
        steps.stay(ids, there);
        return ids;
    }

    private Map<UUID, Unit> hold(List<ReformLine> lines, List<ReformHeir> heirs) {
        var wanted = Stream.concat(
                        lines.stream().map(ReformLine::unit),
                        heirs.stream().filter(heir -> !heir.isNew()).map(ReformHeir::unit))
                .distinct()
                .toList();
        var found = units.locked(wanted).stream().collect(Collectors.toMap(Unit::unitId, Function.identity()));
        if (found.size() < wanted.size()) {
            throw new NotFoundException();
        }
        return found;
    }

    private void end(Reform reform, List<Unit> old) {
        old.forEach(unit -> unit.close(reform.lastDay()));
        reforms.flush();
        changes.mustBePossible(reform.reformId(), reform.lastDay());
        steps.mustShare(reform);
    }

    /** What lies beneath a unit that ends cannot have beneath it what lay beside. */
    private void refuseBeneath(List<ReformHeir> heirs, Map<UUID, String> old) {
        heirs.stream()
                .filter(heir -> !heir.isNew())
                .flatMap(heir -> tree.pathOf(heir.unit()).stream().skip(1))
                .map(old::get)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(name -> {
                    throw OrganisationRefused.heirBeneath(name);
                });
    }

    private Map<UUID, Unit> founded(
            Reform reform, List<ReformLine> lines, List<ReformHeir> heirs, Map<UUID, Unit> found) {
        var taken = units.taken(
                heirs.stream().filter(ReformHeir::isNew).map(ReformHeir::code).toList());
        taken.stream().findFirst().ifPresent(code -> {
            throw OrganisationRefused.codeTaken(code);
        });
        return heirs.stream()
                .map(heir -> heir.isNew() ? found(reform, heir, lines, found) : found.get(heir.unit()))
                .collect(Collectors.toMap(Unit::unitId, Function.identity()));
    }

    private Unit found(Reform reform, ReformHeir heir, List<ReformLine> lines, Map<UUID, Unit> found) {
        var before = lines.stream()
                .filter(line -> heir.unit().equals(line.heir()))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(line -> found.get(line.unit()))
                .orElseThrow(OrganisationRefused::reformEmpty);
        var unit = heir.found(before, reform.day());
        units.add(unit);
        return unit;
    }

    /** Of those a unit is split into, the one that takes over comes first; otherwise there is but that one. */
    private void succeed(Reform reform, List<ReformLine> lines, Map<UUID, Unit> heirs) {
        if (!reform.kind().hasHeirs()) {
            return;
        }
        for (var line : lines) {
            var after = Stream.concat(
                            Stream.of(line.heir()),
                            reform.kind() == ReformKind.SPLIT ? heirs.keySet().stream() : Stream.<UUID>empty())
                    .distinct()
                    .toList();
            var closing = new Closing(reform.lastDay(), after, reform.kind().succession(), reform.basis());
            steps.name(line.unit(), closing, after.stream().map(heirs::get).toList());
        }
        reforms.flush();
        changes.mustNotCircle(reform.reformId());
    }
}

package doanket.organisation;

import doanket.identity.Actor;
import doanket.organisation.UnitHoldings.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A reform as it is looked at: what each unit has, and who takes it over. */
@ApplicationScoped
class ReformReading {

    private final ReformRepository reforms;
    private final Heirs heirs;
    private final ReformCare care;
    private final ReformShares shares;
    private final Actor actor;

    protected ReformReading() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ReformReading(ReformRepository reforms, Heirs heirs, ReformCare care, ReformShares shares, Actor actor) {
        this.reforms = reforms;
        this.heirs = heirs;
        this.care = care;
        this.shares = shares;
        this.actor = actor;
    }

    /** Four statements, however many features keep something of units; for a split one more. */
    ReformSheet sheet(Reform reform) {
        var named = reforms.named(reform.reformId());
        var held = reform.isSet()
                ? heirs.told(reforms.kept(reform.reformId()))
                : heirs.held(named.rows().stream().map(ReformSheet.Row::unit).toList());
        var rows = named.rows().stream().map(row -> row.with(held)).toList();
        return new ReformSheet(
                reform.head(),
                reform.isUndoable(actor.today()),
                reform.isAtOnce(actor.today()),
                reform.leavesWork() ? Heirs.work(held) : 0,
                named.heirs(),
                unattended(reform, named.heirs()),
                beneath(reform),
                held.stream().map(Held::heading).toList(),
                rows,
                sums(rows, held.size()));
    }

    /** What lies beneath that unit on that day, or today where none is told. */
    List<ReformBeneath> beneath(UUID unit, LocalDate day) {
        return shares.beneath(unit, day == null ? actor.today() : day);
    }

    ReformPlan planned(Reform reform) {
        var id = reform.reformId();
        return reform.plan(reforms.heirs(id), reforms.lines(id), shares.planned(id));
    }

    /** What was given up shares nothing. */
    private List<ReformBeneath> beneath(Reform reform) {
        boolean shared = reform.kind() == ReformKind.SPLIT && reform.head().state() != ReformState.UNDONE;
        return shared ? shares.told(reform.reformId()) : List.of();
    }

    /** What its units have now is what it hands over. */
    void keep(Reform reform) {
        var units =
                reforms.lines(reform.reformId()).stream().map(ReformLine::unit).toList();
        reforms.keep(reform.reformId(), heirs.held(units));
    }

    /** From its day on, or today where that is past. */
    private List<ReformSheet.Heir> unattended(Reform reform, List<ReformSheet.Heir> after) {
        var head = reform.head();
        var day = head.from().isBefore(actor.today()) ? actor.today() : head.from();
        return head.state() == ReformState.UNDONE ? List.of() : care.unattended(head.id(), day, after);
    }

    private static List<Long> sums(List<ReformSheet.Row> rows, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column ->
                        rows.stream().mapToLong(row -> row.counts().get(column)).sum())
                .toList();
    }
}

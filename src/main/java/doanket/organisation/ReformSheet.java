package doanket.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A reform with the units it changes, each with the one that takes over and with how much it has of what is told in the headings;
 * at the end the sums. {@code atOnce}: its day has come already, so setting it changes the units at once and for good.
 * {@code workLeft}: how much is open that nobody would take over, so that it is not set yet. {@code unattended}:
 * units that come after and that nobody looks after from that day on, but for system administrators. {@code beneath}: of a split,
 * the units beneath with the new unit each goes to.
 */
public record ReformSheet(
        Head head,
        boolean undoable,
        boolean atOnce,
        long workLeft,
        List<Heir> heirs,
        List<Heir> unattended,
        List<ReformBeneath> beneath,
        List<String> headings,
        List<Row> rows,
        List<Long> sums)
        implements Serializable {

    /** Whether it is prepared still, and may be changed. */
    public boolean planned() {
        return head.state() == ReformState.DRAFT;
    }

    /** The decision itself, and who brought it to where it is. */
    public record Head(
            UUID id,
            ReformKind kind,
            String decision,
            LocalDate decidedOn,
            LocalDate from,
            boolean carriesPosts,
            ReformState state,
            String stepName,
            Instant stepAt)
            implements Serializable {}

    /** A unit that comes after; one that is not there yet has a name only. */
    public record Heir(UUID unit, String name, String code, boolean there) implements Serializable {}

    /** A unit that is changed: its present name, what comes after it or what it is called then, and what it has. */
    public record Row(UUID unit, String name, String after, List<Long> counts) implements Serializable {

        Row with(List<UnitHoldings.Held> held) {
            return new Row(
                    unit, name, after, held.stream().map(one -> one.of(unit)).toList());
        }
    }
}

package doanket.emulation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The scores of a unit with all that is said about them. */
public record UnitSheet(
        BookHead book,
        SheetHead head,
        List<ScoreLine> lines,
        List<ObjectionRow> objections,
        List<EventRow> events,
        May may,
        LocalDate today)
        implements Serializable {

    /** What the reader may do: score for the unit, verify, and take units out of the ranking and back in. */
    public record May(boolean score, boolean check, boolean lead) implements Serializable {}

    public boolean isScoring() {
        return may.score() && head.state().isOwed() && book.state() == BookState.OPEN;
    }

    public boolean isChecking() {
        return may.check() && head.state() == SheetState.SENT;
    }

    public boolean isObjecting() {
        return may.score() && head.state() == SheetState.VERIFIED && book.takesObjections(today);
    }

    public boolean isAnswering() {
        return may.check() && book.state() == BookState.FROZEN;
    }

    public boolean isOverdue() {
        return head.state().isOwed() && today.isAfter(book.rules().scoringUntil());
    }

    /** Whether it may be left out of the ranking: it is overdue, or the unit is no more. */
    public boolean isLeavable() {
        return may.lead()
                && book.state() == BookState.OPEN
                && head.state().isOwed()
                && (isOverdue() || head.isGone(today));
    }

    public boolean isReadmittable() {
        return may.lead() && book.state() == BookState.OPEN && head.isLeftOut();
    }

    /** What the unit gave itself. */
    public Sums self() {
        return lines.stream()
                .reduce(none(), (sums, line) -> sums.with(line.item().kind(), line.self()), (one, other) -> other);
    }

    /** What was verified so far. */
    public Sums verified() {
        return lines.stream()
                .reduce(none(), (sums, line) -> sums.with(line.item().kind(), line.verified()), (one, other) -> other);
    }

    private Sums none() {
        return Sums.none(book.rules().bonusMost());
    }

    /** Those to which one may object. */
    public List<ScoreLine> scored() {
        return lines.stream().filter(line -> !line.item().isGroup()).toList();
    }
}

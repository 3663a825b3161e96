package doanket.emulation;

import doanket.criteria.FigureText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A unit in the table of its cluster: its own scores, the verified ones, those that were frozen (both null before), its rank
 * (null: none yet), and how many objections wait. {@code open} says whether the reader may open its sheet.
 */
public record RankRow(
        UUID sheet,
        Unit unit,
        SheetState state,
        Sums self,
        Sums verified,
        Sums frozen,
        Integer rank,
        int waiting,
        boolean open)
        implements Serializable {

    /** The unit and its cluster. */
    public record Unit(UUID id, String name, UUID cluster, String clusterName) implements Serializable {}

    RankRow with(Integer newRank, boolean isOpen) {
        return new RankRow(sheet, unit, state, self, verified, frozen, newRank, waiting, isOpen);
    }

    /** What objections have changed; nothing before scores are frozen. */
    public BigDecimal change() {
        return frozen == null || verified == null ? null : verified.total().subtract(frozen.total());
    }

    public boolean isChanged() {
        return change() != null && change().signum() != 0;
    }

    public String changeTold() {
        if (!isChanged()) {
            return "";
        }
        return (change().signum() > 0 ? "+" : "") + FigureText.number(change());
    }
}

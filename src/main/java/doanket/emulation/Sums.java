package doanket.emulation;

import doanket.criteria.FigureText;
import java.io.Serializable;
import java.math.BigDecimal;

/** The points of a unit: those of the items, those added and those taken, and the most that may be added (null: no limit). */
public record Sums(BigDecimal base, BigDecimal added, BigDecimal taken, BigDecimal bonusMost) implements Serializable {

    static Sums none(BigDecimal bonusMost) {
        return new Sums(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, bonusMost);
    }

    /** With the points of one more item; nothing for none. */
    Sums with(Item.Kind kind, BigDecimal points) {
        if (points == null) {
            return this;
        }
        return switch (kind) {
            case ITEM -> new Sums(base.add(points), added, taken, bonusMost);
            case BONUS -> new Sums(base, added.add(points), taken, bonusMost);
            case DEDUCTION -> new Sums(base, added, taken.add(points), bonusMost);
            case GROUP -> this;
        };
    }

    /** What is added counts up to the limit only. */
    public BigDecimal bonus() {
        return bonusMost == null ? added : added.min(bonusMost);
    }

    /** Never less than nothing. */
    public BigDecimal total() {
        return base.add(bonus()).subtract(taken).max(BigDecimal.ZERO);
    }

    public String baseTold() {
        return FigureText.number(base);
    }

    public String bonusTold() {
        return FigureText.number(bonus());
    }

    public String takenTold() {
        return FigureText.number(taken);
    }

    public String totalTold() {
        return FigureText.number(total());
    }
}

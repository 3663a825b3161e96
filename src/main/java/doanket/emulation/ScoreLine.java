package doanket.emulation;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a unit has for an item: its own score with evidence, the verified one with the reason where it differs, and the one
 * that was frozen. Null is what nobody has given yet.
 */
public record ScoreLine(
        Item item, BigDecimal self, String evidence, BigDecimal verified, String reason, BigDecimal frozen)
        implements Serializable {

    static ScoreLine blank(Item item) {
        return new ScoreLine(item, null, "", null, "", null);
    }

    /** What is added or taken need not be there. */
    boolean isUnscored() {
        return item.kind() == Item.Kind.ITEM && self == null;
    }

    boolean lacksEvidence() {
        return item.kind() == Item.Kind.BONUS && self != null && self.signum() > 0 && evidence.isEmpty();
    }

    boolean isUnverified() {
        return item.kind() == Item.Kind.ITEM && verified == null;
    }

    /** What is given otherwise than the unit did, what is added and what is taken. */
    boolean lacksReason() {
        boolean isGiven = verified != null && verified.signum() > 0;
        boolean isTold =
                item.kind() == Item.Kind.DEDUCTION && isGiven || !Points.same(nothing(self), nothing(verified));
        return !item.isGroup() && isTold && reason.isEmpty();
    }

    private BigDecimal nothing(BigDecimal points) {
        return points == null && item.kind() != Item.Kind.ITEM ? BigDecimal.ZERO : points;
    }

    /** Whether an objection has changed it. */
    public boolean isChanged() {
        return frozen != null && !Points.same(frozen, verified);
    }

    public String selfTold() {
        return TypedBook.print(self);
    }

    public String verifiedTold() {
        return TypedBook.print(verified);
    }

    public String frozenTold() {
        return TypedBook.print(frozen);
    }
}

package doanket.emulation;

import doanket.criteria.FigureText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** A line of the rules: a group, or something that points are given, added or taken for; {@code most} is null for a group. */
public record Item(UUID id, String code, String name, Kind kind, BigDecimal most, int depth) implements Serializable {

    /** What points of it do. */
    public enum Kind {
        GROUP,
        ITEM,
        BONUS,
        DEDUCTION
    }

    public boolean isGroup() {
        return kind == Kind.GROUP;
    }

    public String label() {
        return code + " " + name;
    }

    public String mostTold() {
        return FigureText.number(most);
    }

    boolean isBeneath(Item group) {
        return code.startsWith(group.code + ".");
    }
}

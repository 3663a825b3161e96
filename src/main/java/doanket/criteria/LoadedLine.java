package doanket.criteria;

import doanket.platform.PortalJson;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of an uploaded set: a criterion (without a kind of value) or an indicator of the criterion before it. {@code problems}
 * are keys of what is wrong with it.
 */
public record LoadedLine(
        int row,
        String group,
        String criterion,
        String code,
        String name,
        ValueType type,
        String unit,
        Rules rules,
        List<String> problems)
        implements Serializable {

    /** How an indicator is judged and summed. */
    public record Rules(
            Direction direction, boolean spares, SumRule sum, BigDecimal lowest, BigDecimal highest, String note)
            implements Serializable {

        static final Rules NONE = new Rules(Direction.AT_LEAST, false, SumRule.NONE, null, null, "");

        boolean isSame(IndicatorInfo known) {
            return direction == known.direction()
                    && spares == known.mayNotApply()
                    && sum == known.sum()
                    && same(lowest, known.lowest())
                    && same(highest, known.highest());
        }

        private static boolean same(BigDecimal one, BigDecimal other) {
            return one == null || other == null ? one == other : one.compareTo(other) == 0;
        }
    }

    /** What tells an indicator of a set from every other: the codes of its criterion and of itself. */
    String key() {
        return key(criterion, code);
    }

    static String key(String criterion, String code) {
        return criterion + '\u001f' + code;
    }

    /** The same with one more that is wrong with it. */
    LoadedLine with(String problem) {
        var all = Stream.concat(problems.stream(), Stream.of(problem)).toList();
        return new LoadedLine(row, group, criterion, code, name, type, unit, rules, all);
    }

    public boolean isCriterion() {
        return type == null;
    }

    public boolean isGood() {
        return problems.isEmpty();
    }

    /** Whether it says nothing new about that indicator. */
    boolean isSame(IndicatorInfo known) {
        return name.equals(known.name())
                && type == known.type()
                && unit.equals(known.unit() == null ? "" : known.unit())
                && rules.isSame(known);
    }

    JsonObject json() {
        var json = PortalJson.createObjectBuilder()
                .add("code", code)
                .add("name", name)
                .add("sort", row);
        if (isCriterion()) {
            return json.add("part", group).build();
        }
        json.add("criterion", criterion)
                .add("type", type.name())
                .add("unit", unit)
                .add("direction", rules.direction().name())
                .add("spares", rules.spares())
                .add("sum", rules.sum().name())
                .add("note", rules.note());
        if (rules.lowest() != null) {
            json.add("lowest", rules.lowest());
        }
        if (rules.highest() != null) {
            json.add("highest", rules.highest());
        }
        return json.build();
    }
}

package doanket.criteria;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Units by criteria on a day: each cell says whether the unit meets the criterion. */
public record Scorecard(List<CriterionInfo> criteria, List<UnitScore> units) implements Serializable {

    /** Units that meet every criterion. */
    public long whole() {
        return units.stream().filter(UnitScore::isWhole).count();
    }

    /** Units that meet that criterion, by its place in the set. */
    public long meeting(int criterion) {
        return units.stream()
                .filter(unit -> unit.criteria().get(criterion).isSatisfied())
                .count();
    }

    /** Criteria met by each unit, on average, to one place. */
    public BigDecimal average() {
        if (units.isEmpty()) {
            return BigDecimal.ZERO;
        }
        int met = units.stream().mapToInt(UnitScore::met).sum();
        return BigDecimal.valueOf(met).divide(BigDecimal.valueOf(units.size()), 1, RoundingMode.HALF_UP);
    }
}

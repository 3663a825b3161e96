package doanket.criteria;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An indicator as somebody typed it: beneath a criterion of the set, or beneath a new one by code and name. The numbers are
 * as they were typed; {@code version} is that of the indicator as it was read.
 */
public record IndicatorForm(
        UUID criterion,
        String criterionCode,
        String criterionName,
        String code,
        String name,
        Rules rules,
        LocalDate from,
        long version) {

    /** What is counted, how it is judged and summed, and within which bounds. */
    public record Rules(
            ValueType type,
            String unit,
            Direction direction,
            boolean mayNotApply,
            SumRule sum,
            String lowest,
            String highest,
            String note) {}
}

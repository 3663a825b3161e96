package doanket.report;

import doanket.criteria.Figure;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What stands in the cell of an indicator: a figure, or what was typed and is none; with how often it was written, so that
 * whoever comes second is told by whom. {@code before} is what was sent the time before (null: nothing was), {@code beneath} what the
 * approved reports beneath make, or null, and {@code bare} how many of those have a share without its fraction, which is left out.
 */
record Cell(
        UUID indicator,
        String group,
        boolean required,
        UUID partOf,
        String typed,
        Figure figure,
        String comment,
        int version,
        String byName,
        Sent before,
        BigDecimal beneath,
        int bare,
        Held held) {

    /** A figure, null where there was none, and what was said of it, null where that is not known. */
    record Sent(Figure figure, String comment) {}

    /**
     * What another report says of the same place and period, and whose that is; or, with its own {@code span}, of a period that
     * overlaps this one in part, so that both are added up. Null where none does.
     */
    record Held(BigDecimal value, String unit, PeriodSpan span) {}

    boolean isEmpty() {
        return figure == null && typed.isEmpty();
    }
}

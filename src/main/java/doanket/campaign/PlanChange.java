package doanket.campaign;

import doanket.criteria.PlanPut;
import java.io.Serializable;

/** What one cell of a workbook would change in a plan; or, with a {@code problem} and nothing to put, why it cannot be read. */
public record PlanChange(
        String cell, String unit, String indicator, String before, String after, PlanPut put, String problem)
        implements Serializable {

    public boolean isBad() {
        return problem != null;
    }
}

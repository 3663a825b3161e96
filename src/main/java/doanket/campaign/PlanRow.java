package doanket.campaign;

import doanket.criteria.PlanCell;
import java.io.Serializable;
import java.util.UUID;

/**
 * One line of a plan: a unit or an indicator by {@code key}, what was planned and what came of it. Where somebody has just
 * typed something that could not be saved, {@code typed} is that, and {@code problem} says why.
 */
public record PlanRow(UUID key, String code, String name, PlanCell cell, String typed, String problem)
        implements Serializable {

    /** What stands in its field. */
    public String text() {
        return typed == null ? cell.planPrinted() : typed;
    }
}

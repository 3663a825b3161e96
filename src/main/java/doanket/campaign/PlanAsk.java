package doanket.campaign;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which part of a plan is looked at: all indicators of that unit, or where there is none, that indicator (or null: the first)
 * in all units; in that year (zero: this one) or a part of it.
 */
public record PlanAsk(UUID unit, UUID indicator, Time time) {

    /** A year, and a half, quarter or month of it (H1, Q1, M01) or nothing. */
    public record Time(int year, String part) implements Serializable {}
}

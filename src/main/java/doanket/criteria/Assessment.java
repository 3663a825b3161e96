package doanket.criteria;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An approved figure of a unit for a period. Where the set judges places (its level is given), a body that reports, such as
 * the Front of a commune, reports for the place it lies in. {@code source} is the report it comes from.
 */
public record Assessment(
        UUID unit, UUID indicator, LocalDate periodStart, LocalDate periodEnd, Figure figure, UUID source) {}

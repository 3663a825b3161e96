package doanket.emulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What a book of rules is, as somebody typed it; campaign and the limit of bonus may be null. */
public record BookTerms(String name, String decision, int year, UUID campaign, Rules rules) {

    /** The last day of scoring, working days for objections, the limit of bonus, and the step of points. */
    public record Rules(LocalDate scoringUntil, int objectionDays, BigDecimal bonusMost, BigDecimal step) {}
}

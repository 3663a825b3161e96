package doanket.emulation;

import doanket.criteria.FigureText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A book of rules as pages show it at the top. */
public record BookHead(
        UUID id,
        Title title,
        UUID owner,
        String ownerName,
        UUID area,
        Campaign campaign,
        Rules rules,
        BookState state,
        LocalDate frozenOn,
        LocalDate objectionsUntil)
        implements Serializable {

    /** What it is called, by which decision, for which year. */
    public record Title(String name, String decision, int year) implements Serializable {}

    /** The campaign it belongs to. */
    public record Campaign(UUID id, String name) implements Serializable {}

    /** The last day of scoring, working days for objections, the limit of bonus (or null), and the step of points. */
    public record Rules(LocalDate scoringUntil, int objectionDays, BigDecimal bonusMost, BigDecimal step)
            implements Serializable {}

    public String bonusTold() {
        return FigureText.number(rules.bonusMost());
    }

    boolean isOf(UUID other) {
        return campaign != null && other.equals(campaign.id());
    }

    public boolean isFrozen() {
        return state.isScored();
    }

    /** Whether units may object on that day. */
    public boolean takesObjections(LocalDate day) {
        return state == BookState.FROZEN && !day.isAfter(objectionsUntil);
    }
}

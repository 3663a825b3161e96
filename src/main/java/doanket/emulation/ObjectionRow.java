package doanket.emulation;

import doanket.criteria.FigureText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** An objection with its answer, if there is one. */
public record ObjectionRow(
        UUID id,
        String item,
        BigDecimal wanted,
        String text,
        By by,
        Boolean accepted,
        String answer,
        BigDecimal points,
        By answeredBy)
        implements Serializable {

    /** Who and when. */
    public record By(String name, Instant at) implements Serializable {}

    public boolean isWaiting() {
        return accepted == null;
    }

    public boolean isAccepted() {
        return Boolean.TRUE.equals(accepted);
    }

    public String wantedTold() {
        return FigureText.number(wanted);
    }

    public String pointsTold() {
        return FigureText.number(points);
    }
}

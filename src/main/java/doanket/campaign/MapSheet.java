package doanket.campaign;

import doanket.criteria.FigureText;
import doanket.criteria.IndicatorInfo;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An indicator in all places of a campaign, on a day: for the map, and as a table. {@code shown} is null where the campaign has no
 * indicator, {@code drawn} is how many places have an outline, and {@code bands} are there where nothing is judged.
 */
public record MapSheet(
        CampaignHead head,
        LocalDate day,
        List<IndicatorInfo> indicators,
        IndicatorInfo shown,
        List<Line> lines,
        int drawn,
        List<Band> bands)
        implements Serializable {

    /** One place: what was reported, as it is written, the colour it is shown in, and in words what that means, or empty. */
    public record Line(Participant place, String told, String tone, LocalDate periodEnd, String band)
            implements Serializable {}

    /** Figures that are shown in one colour, both ends included. */
    public record Band(String tone, BigDecimal from, BigDecimal until) implements Serializable {

        public String told() {
            var least = FigureText.number(from);
            return from.compareTo(until) == 0 ? least : least + " – " + FigureText.number(until);
        }

        boolean holds(BigDecimal figure) {
            return from.compareTo(figure) <= 0 && until.compareTo(figure) >= 0;
        }
    }

    public boolean isBlank() {
        return shown == null;
    }
}

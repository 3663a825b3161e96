package doanket.campaign;

import doanket.criteria.CriterionCard;
import doanket.criteria.IndicatorLine;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One place in all its indicators, by criterion; and what came after it, or it came from, where it was merged or divided. */
public record PlaceSheet(
        CampaignHead head,
        LocalDate day,
        Participant place,
        List<CriterionCard> parts,
        List<Kin> kin,
        boolean mayVerify)
        implements Serializable {

    /** What was judged, and by nobody verified yet. */
    public List<IndicatorLine> open() {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.figure() != null
                        && line.figure().reckoned() != null
                        && !line.figure().verified())
                .toList();
    }
}

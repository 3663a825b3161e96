package doanket.campaign;

import doanket.criteria.IndicatorInfo;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** An indicator in all places of a campaign, on a day: for the map, and as a table. {@code drawn} is how many have an outline. */
public record MapSheet(
        CampaignHead head,
        LocalDate day,
        List<IndicatorInfo> indicators,
        IndicatorInfo shown,
        List<Line> lines,
        int drawn)
        implements Serializable {

    /** One place: what was reported, as it is written, and the colour it is shown in. */
    public record Line(Participant place, String told, String tone, LocalDate periodEnd) implements Serializable {}
}

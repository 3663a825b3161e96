package doanket.campaign;

import doanket.criteria.IndicatorLine;
import doanket.criteria.VerdictRow;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One indicator of one place: what was reported, what was said of it and by whom, the latest first. */
public record VerdictSheet(
        CampaignHead head,
        LocalDate day,
        Participant place,
        IndicatorLine line,
        List<VerdictRow> history,
        boolean mayVerify)
        implements Serializable {}

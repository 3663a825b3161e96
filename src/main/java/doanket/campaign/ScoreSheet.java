package doanket.campaign;

import doanket.criteria.CriterionInfo;
import doanket.criteria.CriterionScore;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Places by criteria: one line for each place, one cell for each criterion, and the sums beneath. */
public record ScoreSheet(
        CampaignHead head, LocalDate day, List<CriterionInfo> criteria, List<Line> lines, List<CriterionBar> bars)
        implements Serializable {

    /** One place. */
    public record Line(Participant place, List<CriterionScore> cells, int met) implements Serializable {}
}

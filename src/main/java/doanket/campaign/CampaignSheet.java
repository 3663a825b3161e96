package doanket.campaign;

import doanket.criteria.FigureText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The first page of a campaign. */
public record CampaignSheet(
        CampaignHead head,
        LocalDate day,
        Text text,
        Standing standing,
        List<FrontFigure> figures,
        List<LinkGroup> links,
        List<PartGroup> parts,
        boolean followed,
        boolean mayLead)
        implements Serializable {

    /** What it is about. */
    public record Text(String aims, String contents, List<PhaseRow> phases) implements Serializable {}

    /** How its places stand; empty where nothing is judged. */
    public record Standing(long whole, BigDecimal average, int criteria, List<CriterionBar> bars, List<RankRow> ranks)
            implements Serializable {

        public String averageTold() {
            return FigureText.number(average);
        }
    }

    public CampaignStage stage() {
        return head.stage(day);
    }
}

package doanket.campaign;

import doanket.criteria.PeriodScore;
import doanket.report.CollectedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** All that the report of a quarter tells of a campaign. */
public record QuarterSheet(
        CampaignHead head,
        Quarter quarter,
        LocalDate day,
        Standing standing,
        List<PeriodScore> periods,
        List<Plan> plans,
        List<CollectedText> texts) {

    /** How the places stood at its end, and at the end of the one before; {@code criteria} is zero where nothing is judged. */
    public record Standing(
            int criteria,
            long whole,
            BigDecimal average,
            BigDecimal averageBefore,
            List<CriterionBar> bars,
            List<CriterionBar> before,
            List<RankRow> ranks) {

        static final Standing NONE =
                new Standing(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, List.of(), List.of(), List.of());
    }

    QuarterSheet with(List<CollectedText> collected) {
        return new QuarterSheet(head, quarter, day, standing, periods, plans, collected);
    }

    /** What was to be reached in the year (null: nothing was planned), in the quarter and since the beginning of the year. */
    public record Plan(String name, String unit, BigDecimal planned, BigDecimal quarter, BigDecimal year) {}
}

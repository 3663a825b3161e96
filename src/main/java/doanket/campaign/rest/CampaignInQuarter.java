package doanket.campaign.rest;

import doanket.api.ApiField;
import doanket.campaign.CriterionBar;
import doanket.campaign.QuarterSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The figures of a campaign's report of a quarter; what units wrote about it is in their reports. */
public record CampaignInQuarter(
        UUID id,
        String quarter,

        @ApiField(value = "Ngày tính số liệu", en = "The day the figures are of")
        LocalDate day,

        QuarterStanding standing,
        List<QuarterPlan> plans) {

    /** How many places met every criterion, and how many criteria they met on average, now and at the end of the quarter before. */
    public record QuarterStanding(
            int criteria,
            long whole,
            BigDecimal average,
            BigDecimal averageBefore,
            List<QuarterCriterion> byCriterion) {}

    /** How many of the places met one criterion. */
    public record QuarterCriterion(String criterion, long met, long places) {

        static QuarterCriterion of(CriterionBar bar) {
            return new QuarterCriterion(bar.label(), bar.meeting(), bar.of());
        }
    }

    /** A figure in front: what was planned for the year, and what came of it in the quarter and since the year began. */
    public record QuarterPlan(String name, String unit, BigDecimal planned, BigDecimal quarter, BigDecimal year) {}

    static CampaignInQuarter of(QuarterSheet sheet) {
        var standing = sheet.standing();
        return new CampaignInQuarter(
                sheet.head().id(),
                sheet.quarter().key(),
                sheet.day(),
                new QuarterStanding(
                        standing.criteria(),
                        standing.whole(),
                        standing.average(),
                        standing.averageBefore(),
                        standing.bars().stream().map(QuarterCriterion::of).toList()),
                sheet.plans().stream()
                        .map(plan ->
                                new QuarterPlan(plan.name(), plan.unit(), plan.planned(), plan.quarter(), plan.year()))
                        .toList());
    }
}

package doanket.campaign;

import doanket.criteria.IndicatorInfo;
import doanket.criteria.PlanPeriod;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** The plan of a campaign: one indicator in all units, or all indicators of one unit, in one time. */
public record PlanSheet(
        CampaignHead head,
        PlanPeriod period,
        Choices choices,
        IndicatorInfo indicator,
        Participant unit,
        List<PlanRow> rows,
        List<Change> changes,
        boolean mayPlan)
        implements Serializable {

    /** What may be looked at. */
    public record Choices(List<IndicatorInfo> indicators, List<Participant> units) implements Serializable {}

    /** Who set which target to what, and when. */
    public record Change(String what, String told, String name, Instant at) implements Serializable {}

    /** How many of those that can be compared reached what was planned. */
    public long reached() {
        return rows.stream()
                .filter(row -> Boolean.TRUE.equals(row.cell().reached()))
                .count();
    }

    public long planned() {
        return rows.stream().filter(row -> row.cell().plan() != null).count();
    }
}

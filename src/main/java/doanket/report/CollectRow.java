package doanket.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A report as it stands in the list of whoever collects: from whom, where it stands, and how far it is. */
public record CollectRow(
        UUID id,
        String unit,
        ReportState state,
        LocalDate due,
        LocalDate sent,
        boolean late,
        boolean overdue,
        boolean sampled,
        boolean correction,
        DutyRow.Filled filled,
        long evidence)
        implements Serializable {

    public boolean isWaiting() {
        return state == ReportState.SUBMITTED;
    }
}

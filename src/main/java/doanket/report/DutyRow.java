package doanket.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** One report that a unit owes or has sent, as it stands in its list. */
public record DutyRow(
        UUID id,
        String form,
        PeriodSpan span,
        LocalDate due,
        ReportState state,
        String unit,
        PeriodState period,
        Filled filled,
        boolean correction,
        String returned,
        String owner,
        LocalDate sent,
        boolean whole,
        LocalDate today)
        implements Serializable {

    /** How many figures are asked, and how many are there. */
    public record Filled(long asked, long given) implements Serializable {}

    public boolean isOverdue() {
        return state.isOwed() && today.isAfter(due);
    }

    public long overdueDays() {
        return isOverdue() ? ChronoUnit.DAYS.between(due, today) : 0;
    }

    public boolean isSupplement() {
        return correction || period == PeriodState.LOCKED && state.isOwed();
    }
}

package doanket.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A period as whoever collects sees it: how many reports are owed, wait, were sent back or are approved, and which are overdue. */
public record PeriodRow(
        UUID report,
        String form,
        PeriodSpan span,
        LocalDate due,
        PeriodState state,
        ReportState own,
        long all,
        long waiting,
        long approved,
        long overdue)
        implements Serializable {

    public boolean isLocked() {
        return state == PeriodState.LOCKED;
    }

    /** What is neither approved nor waits for it. */
    public long owed() {
        return all - waiting - approved;
    }
}

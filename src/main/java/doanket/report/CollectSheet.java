package doanket.report;

import java.util.List;

/** All that the page of whoever collects shows: the own report, those beneath it, how timely they were, and what may be done. */
public record CollectSheet(ReportHead head, List<CollectRow> rows, Timeliness timeliness, ReportMay may) {

    public long waiting() {
        return rows.stream().filter(CollectRow::isWaiting).count();
    }

    public long approved() {
        return rows.stream().filter(row -> row.state() == ReportState.APPROVED).count();
    }

    public long overdue() {
        return rows.stream().filter(CollectRow::overdue).count();
    }
}

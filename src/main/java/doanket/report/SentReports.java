package doanket.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is sent is kept as it was sent, and can be found from then on. */
@ApplicationScoped
class SentReports {

    private final CellRepository cells;
    private final GatherRepository gathering;
    private final ReportIndex index;

    protected SentReports() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    SentReports(CellRepository cells, GatherRepository gathering, ReportIndex index) {
        this.cells = cells;
        this.gathering = gathering;
        this.index = index;
    }

    void keep(Report report) {
        gathering.vouch(report.reportId());
        cells.keepSent(report);
        index.put(report);
    }
}

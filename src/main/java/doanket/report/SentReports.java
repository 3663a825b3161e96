package doanket.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is sent is kept as it was sent, and can be found from then on. */
@ApplicationScoped
class SentReports {

    private final CellRepository cells;
    private final ReportIndex index;

    protected SentReports() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    SentReports(CellRepository cells, ReportIndex index) {
        this.cells = cells;
        this.index = index;
    }

    void keep(Report report) {
        cells.keepSent(report);
        index.put(report);
    }
}

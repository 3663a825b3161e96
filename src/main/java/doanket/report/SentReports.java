package doanket.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What is sent is kept as it was sent, and can be found from then on. */
@ApplicationScoped
class SentReports {

    private final CellRepository cells;
    private final GatherRepository gathering;
    private final SupplementRepository supplements;
    private final Lines lines;
    private final ReportIndex index;

    protected SentReports() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    SentReports(
            CellRepository cells,
            GatherRepository gathering,
            SupplementRepository supplements,
            Lines lines,
            ReportIndex index) {
        this.cells = cells;
        this.gathering = gathering;
        this.supplements = supplements;
        this.lines = lines;
        this.index = index;
    }

    /** Refuses while a figure that has to be there is missing, something typed is no figure, or what looks wrong has no comment. */
    void mustBeFinished(UUID report) {
        var unfinished =
                lines.of(report).stream().filter(ReportLine::unfinished).toList();
        if (!unfinished.isEmpty()) {
            var first = unfinished.get(0);
            throw ReportRefused.unfinished(unfinished.size(), first.code() + " " + first.name());
        }
    }

    void keep(Report report) {
        if (report.corrects() != null && report.rounds() == 1) {
            supplements.unjudge(report.reportId());
        }
        gathering.vouch(report.reportId());
        cells.keepSent(report);
        index.put(report);
    }
}

package doanket.report;

import doanket.criteria.IndicatorCatalogue;
import doanket.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The lines of a report with all that is said about them; three statements. */
@ApplicationScoped
class Lines {

    private final CellRepository cells;
    private final IndicatorCatalogue catalogue;
    private final Actor actor;

    protected Lines() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    Lines(CellRepository cells, IndicatorCatalogue catalogue, Actor actor) {
        this.cells = cells;
        this.catalogue = catalogue;
        this.actor = actor;
    }

    List<ReportLine> of(UUID report) {
        var found = cells.cells(report);
        var infos = catalogue.indicators(found.stream().map(Cell::indicator).toList());
        var compared = cells.compared(report);
        var checks = new FigureChecks(infos, compared, actor.locale());
        var remarks = checks.remarks(found);
        return found.stream()
                .map(cell -> new ReportLine(
                        cell,
                        infos.get(cell.indicator()),
                        checks.problem(cell),
                        remarks.getOrDefault(cell.indicator(), List.of()),
                        compared.getOrDefault(cell.indicator(), Compared.NOTHING)))
                .toList();
    }
}

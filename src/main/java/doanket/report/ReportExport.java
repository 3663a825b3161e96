package doanket.report;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Figures of reports for other systems, as they stand. */
@ApplicationScoped
@Transactional
public class ReportExport {

    private final MatrixRepository matrix;

    protected ReportExport() { // for the CDI proxy
        this(null);
    }

    @Inject
    ReportExport(MatrixRepository matrix) {
        this.matrix = matrix;
    }

    /** The figures of all reports beneath that one, in protocol order of their units. One statement. */
    @Allowed(value = Permission.REPORT_READ, of = ReportScopes.class)
    public List<ReportFigures> beneath(UUID id) {
        return matrix.rowsBeneath(id).stream()
                .map(row -> new ReportFigures(row.report(), row.unitId(), row.unit(), row.state(), row.values()))
                .toList();
    }
}

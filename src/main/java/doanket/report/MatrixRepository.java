package doanket.report;

import static doanket.report.ReportRepository.decimal;
import static doanket.report.ReportRepository.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All figures of the reports beneath a report, in one statement. */
@ApplicationScoped
class MatrixRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** A unit with where its report stands and its figures by indicator. */
    record MatrixRow(UUID report, UUID unitId, String unit, ReportState state, Map<UUID, BigDecimal> figures) {}

    List<MatrixRow> rowsBeneath(UUID report) {
        var found = new LinkedHashMap<UUID, MatrixRow>();
        rows(entityManager.createNativeQuery("""
                                select r.id, u.id, u.name, r.state, v.indicator_id, v.value
                                from report r
                                join unit u on u.id = r.unit_id
                                left join report_value v on v.report_id = r.id and v.value is not null
                                where r.parent_id = ?1 and r.state not in ('REPLACED', 'MOVED')
                                order by u.protocol_rank, u.sort_form, r.id""").setParameter(1, report))
                .forEach(row -> found.computeIfAbsent(
                                (UUID) row[0],
                                any -> new MatrixRow(
                                        (UUID) row[0],
                                        (UUID) row[1],
                                        (String) row[2],
                                        ReportState.valueOf((String) row[3]),
                                        new HashMap<>()))
                        .figures()
                        .put((UUID) row[4], decimal(row[5])));
        return new ArrayList<>(found.values());
    }
}

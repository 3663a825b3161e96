package doanket.report;

import static doanket.report.ReportRepository.decimal;

import doanket.criteria.Figure;
import doanket.platform.Sql;
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
    record MatrixRow(UUID report, UUID unitId, String unit, ReportState state, Map<UUID, Figure> figures) {

        /** The numbers alone. */
        Map<UUID, BigDecimal> values() {
            var values = new HashMap<UUID, BigDecimal>();
            figures.forEach((indicator, figure) -> {
                if (figure != null && figure.value() != null) {
                    values.put(indicator, figure.value());
                }
            });
            return values;
        }
    }

    List<MatrixRow> rowsBeneath(UUID report) {
        var found = new LinkedHashMap<UUID, MatrixRow>();
        Sql.rows(entityManager.createNativeQuery("""
                                select r.id, u.id, u.name, r.state, v.indicator_id, v.value, v.not_applicable
                                from report r
                                join unit u on u.id = r.unit_id
                                left join report_value v on v.report_id = r.id and (v.value is not null or v.not_applicable)
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
                        .put((UUID) row[4], row[4] == null ? null : figure(row)));
        return new ArrayList<>(found.values());
    }

    private static Figure figure(Object[] row) {
        return (Boolean) row[6] ? Figure.spared() : Figure.of(decimal(row[5]));
    }
}

package doanket.report;

import static doanket.report.ReportRepository.decimal;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** One figure of a report over the periods of its form, with what units reported that passed to the reporting one alone. */
@ApplicationScoped
class HistoryRepository {

    private static final String PERIODS = """
            with recursive %s
            select h.id, h.starts_on, h.ends_on, h.value, max(h.value) over ()
            from (select case when count(*) = 1 then (array_agg(o.id))[1] end as id, q.starts_on, q.ends_on, %s as value
                from report r
                join report_period p on p.id = r.period_id
                join report_period q on q.form_id = p.form_id and q.ends_on <= p.ends_on
                join report o on o.period_id = q.id and o.unit_id in (select l.id from line l)
                    and (o.state = 'APPROVED' or o.id = r.id)
                join report_value v on v.report_id = o.id and v.indicator_id = ?2 and v.value is not null
                join indicator i on i.id = v.indicator_id
                where r.id = ?1 and (q.id <> p.id or o.id = r.id)
                group by i.id, q.id, q.starts_on, q.ends_on
                order by q.ends_on desc
                limit 12) h
            order by h.ends_on""".formatted(Past.LINE, Past.VALUE);

    @PersistenceContext
    EntityManager entityManager;

    /** The last twelve approved periods up to that report, which itself counts as it stands; the earliest first. */
    List<HistoryRow> periods(UUID report, UUID indicator) {
        return Sql.rows(entityManager
                        .createNativeQuery(PERIODS)
                        .setParameter(1, report)
                        .setParameter(2, indicator))
                .map(row -> new HistoryRow(
                        (UUID) row[0],
                        new PeriodSpan(Sql.day(row[1]), Sql.day(row[2])),
                        decimal(row[3]),
                        decimal(row[4])))
                .toList();
    }
}

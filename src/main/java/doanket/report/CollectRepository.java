package doanket.report;

import static doanket.report.ReportRepository.number;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The reports beneath a report. */
@ApplicationScoped
class CollectRepository {

    private static final String ROWS = """
            select r.id, u.name, r.state, r.due_on, r.first_sent_on, coalesce(r.first_sent_on > p.due_on, false),
                r.state in ('OPEN', 'RETURNED') and r.due_on < ?2, r.sampled, r.corrects_id is not null,
                (select count(*) from report_period_indicator a where a.period_id = p.id),
                (select count(*) from report_value v where v.report_id = r.id and (v.value is not null or v.not_applicable)),
                (select count(*) from report_evidence e where e.report_id = r.id)
            from report r
            join report_period p on p.id = r.period_id
            join unit u on u.id = r.unit_id
            where r.parent_id = ?1 and r.state <> 'REPLACED'
            order by case when r.state = 'SUBMITTED' then 0 when r.state in ('OPEN', 'RETURNED') and r.due_on < ?2 then 1
                    when r.state in ('OPEN', 'RETURNED') then 2 else 3 end,
                u.protocol_rank, u.sort_form, r.id
            limit 2000""";

    private static final String TIMELINESS = """
            select count(*) filter (where r.first_sent_on <= p.due_on),
                count(*) filter (where r.first_sent_on > p.due_on),
                count(*) filter (where r.first_sent_on is null)
            from report r
            join report_period p on p.id = r.period_id
            where r.parent_id = ?1 and r.corrects_id is null and r.state <> 'MOVED'""";

    @PersistenceContext
    EntityManager entityManager;

    /** What waits first, then what is overdue, what is owed, what is done. */
    List<CollectRow> rowsBeneath(UUID report, LocalDate today) {
        return Sql.rows(entityManager
                        .createNativeQuery(ROWS)
                        .setParameter(1, report)
                        .setParameter(2, Date.valueOf(today)))
                .map(row -> new CollectRow(
                        (UUID) row[0],
                        (String) row[1],
                        ReportState.valueOf((String) row[2]),
                        Sql.day(row[3]),
                        Sql.day(row[4]),
                        (Boolean) row[5],
                        (Boolean) row[6],
                        (Boolean) row[7],
                        (Boolean) row[8],
                        new DutyRow.Filled(number(row[9]), number(row[10])),
                        number(row[11])))
                .toList();
    }

    Timeliness timeliness(UUID report) {
        return Sql.rows(entityManager.createNativeQuery(TIMELINESS).setParameter(1, report))
                .map(row -> new Timeliness(number(row[0]), number(row[1]), number(row[2])))
                .findFirst()
                .orElseThrow();
    }
}

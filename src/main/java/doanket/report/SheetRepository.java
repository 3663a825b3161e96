package doanket.report;

import static doanket.report.ReportRepository.number;
import static doanket.report.ReportRepository.split;

import doanket.platform.Sql;
import doanket.report.ReportHead.Asked;
import doanket.report.ReportHead.Course;
import doanket.report.ReportHead.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A report as it is read. */
@ApplicationScoped
class SheetRepository {

    private static final String HEAD = """
            select f.id, f.name, f.note, f.kind, p.starts_on, p.ends_on,
                case p.state when 'LOCKED' then p.step_name end, case p.state when 'LOCKED' then p.step_at end,
                r.due_on, r.state, r.unit_id, u.name, r.parent_id, above.unit_id, a.name, o.name,
                (select count(*) from report b where b.parent_id = r.id),
                coalesce(r.returned, ''), r.rounds, r.sampled, r.corrects_id,
                (select c.id from report c where c.corrects_id = r.id and c.state <> 'REPLACED'),
                r.gathered_at, r.step_name, r.step_at, f.owner_unit, %s, %s
            from report r
            join report_period p on p.id = r.period_id
            join report_form f on f.id = p.form_id
            join unit u on u.id = r.unit_id
            join unit o on o.id = f.owner_unit
            left join report above on above.id = r.parent_id
            left join unit a on a.id = above.unit_id
            where r.id = ?1""".formatted(Holding.OF_REPORT, Holding.BEFORE_REPORT);

    @PersistenceContext
    EntityManager entityManager;

    Optional<ReportHead> head(UUID report, LocalDate today) {
        return Sql.rows(entityManager
                        .createNativeQuery(HEAD)
                        .setParameter(1, report)
                        .setParameter(2, Date.valueOf(today)))
                .map(row -> head(report, row, today))
                .findFirst();
    }

    private static ReportHead head(UUID report, Object[] row, LocalDate today) {
        var asked = new Asked(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                PeriodKind.valueOf((String) row[3]),
                new PeriodSpan(Sql.day(row[4]), Sql.day(row[5])),
                (String) row[6],
                Sql.instant(row[7]));
        var parties = new Parties(
                (UUID) row[10],
                (String) row[11],
                (UUID) row[12],
                (UUID) row[13],
                (String) row[14],
                (UUID) row[25],
                (String) row[15],
                number(row[16]),
                split(row[26]),
                Predecessor.all((String) row[27]));
        var course = new Course(
                (String) row[17],
                (Integer) row[18],
                (Boolean) row[19],
                (UUID) row[20],
                (UUID) row[21],
                Sql.instant(row[22]),
                (String) row[23],
                Sql.instant(row[24]));
        return new ReportHead(
                report, asked, Sql.day(row[8]), ReportState.valueOf((String) row[9]), parties, course, today);
    }

    /** The newest first. */
    List<EventRow> events(UUID report) {
        return Sql.rows(entityManager.createNativeQuery("""
                                select kind, name, post, at, text
                                from report_event
                                where report_id = ?1
                                order by at desc, id desc
                                limit 100""").setParameter(1, report))
                .map(row -> new EventRow(
                        ReportStep.valueOf((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        Sql.instant(row[3]),
                        (String) row[4]))
                .toList();
    }

    List<EvidenceRow> evidence(UUID report) {
        return Sql.rows(entityManager.createNativeQuery("""
                                select e.id, e.indicator_id, i.code, e.file_id, f.name, c.width > 0, e.note, e.taken_on,
                                    e.name, e.at, e.verdict, e.reason, e.judged_name
                                from report_evidence e
                                join indicator i on i.id = e.indicator_id
                                join file f on f.id = e.file_id
                                join file_content c on c.id = f.content_id
                                where e.report_id = ?1
                                order by i.sort, e.at, e.id""").setParameter(1, report))
                .map(row -> new EvidenceRow(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (UUID) row[3],
                        (String) row[4],
                        (Boolean) row[5],
                        (String) row[6],
                        Sql.day(row[7]),
                        (String) row[8],
                        Sql.instant(row[9]),
                        row[10] == null ? null : EvidenceRow.Verdict.valueOf((String) row[10]),
                        (String) row[11],
                        (String) row[12]))
                .toList();
    }
}

package doanket.report;

import static doanket.report.ReportRepository.day;
import static doanket.report.ReportRepository.joined;
import static doanket.report.ReportRepository.rows;

import doanket.criteria.Assessment;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Sums up what lies beneath a report, whatever the number of reports: one statement for figures and one for texts. */
@ApplicationScoped
class GatherRepository {

    private static final String FIGURES = """
            insert into report_value (report_id, indicator_id, typed, value, numerator, denominator, not_applicable, comment,
                version, by_id, by_name, at)
            select ?1, s.indicator_id, '', s.value, s.numerator, s.denominator, false, '', 1,
                cast(nullif(?2, '') as uuid), ?3, ?4
            from (select i.id as indicator_id,
                    case i.sum_rule
                        when 'SUM' then sum(v.value)
                        when 'AVERAGE' then round(avg(v.value), 2)
                        else round(sum(v.numerator) * case i.value_type when 'PERCENT' then 100 else 1 end
                            / nullif(sum(v.denominator), 0), 2)
                    end as value,
                    case i.sum_rule when 'RATIO' then sum(v.numerator) end as numerator,
                    case i.sum_rule when 'RATIO' then sum(v.denominator) end as denominator
                from report r
                join report_value v on v.report_id = r.id and v.value is not null
                join indicator i on i.id = v.indicator_id
                where r.parent_id = ?1 and r.state = 'APPROVED' and i.sum_rule <> 'NONE'
                group by i.id) s
            where s.value is not null
            on conflict (report_id, indicator_id) do update
            set typed = '', value = excluded.value, numerator = excluded.numerator, denominator = excluded.denominator,
                not_applicable = false, version = report_value.version + 1, by_id = excluded.by_id,
                by_name = excluded.by_name, at = excluded.at
            where (report_value.typed, report_value.value, report_value.numerator, report_value.denominator)
                is distinct from ('', excluded.value, excluded.numerator, excluded.denominator)""";

    /** What somebody has written over the last gathering stays; what came up is kept beside it. */
    private static final String TEXTS = """
            insert into report_text (report_id, section_id, body, gathered, version, by_id, by_name, at)
            select ?1, s.section_id, s.body, s.body, 1, cast(nullif(?2, '') as uuid), ?3, ?4
            from (select t.section_id, string_agg(u.name || ': ' || t.body, e'\\n\\n' order by u.protocol_rank, u.sort_form, u.id)
                    as body
                from report r
                join unit u on u.id = r.unit_id
                join report_text t on t.report_id = r.id and t.body <> ''
                where r.parent_id = ?1 and r.state = 'APPROVED'
                group by t.section_id) s
            on conflict (report_id, section_id) do update
            set body = case when report_text.body in ('', report_text.gathered) then excluded.body else report_text.body end,
                gathered = excluded.gathered, version = report_text.version + 1, by_id = excluded.by_id,
                by_name = excluded.by_name, at = excluded.at""";

    private static final String APPROVED = """
            select r.unit_id, v.indicator_id, p.starts_on, p.ends_on, v.value, v.numerator, v.denominator, v.not_applicable, r.id
            from report r
            join report_period p on p.id = r.period_id
            join report_value v on v.report_id = r.id and (v.value is not null or v.not_applicable)
            where r.id = any (cast(string_to_array(?1, ',') as uuid[]))""";

    @PersistenceContext
    EntityManager entityManager;

    void gather(UUID parent, Stamp by) {
        for (var sql : List.of(FIGURES, TEXTS)) {
            entityManager
                    .createNativeQuery(sql)
                    .setParameter(1, parent)
                    .setParameter(2, by.account() == null ? "" : by.account().toString())
                    .setParameter(3, by.name())
                    .setParameter(4, Timestamp.from(by.at()))
                    .executeUpdate();
        }
    }

    /** All figures of those reports. */
    List<Assessment> figures(Collection<UUID> reports) {
        return rows(entityManager.createNativeQuery(APPROVED).setParameter(1, joined(reports)))
                .map(row -> new Assessment(
                        (UUID) row[0], (UUID) row[1], day(row[2]), day(row[3]), CellRepository.figure(row, 4), (UUID)
                                row[8]))
                .toList();
    }

    long approvedBeneath(UUID parent) {
        return ReportRepository.number(entityManager
                .createNativeQuery("select count(*) from report where parent_id = ?1 and state = 'APPROVED'")
                .setParameter(1, parent)
                .getSingleResult());
    }

    /** Marks so many of the reports beneath for a spot check, chosen by chance; those marked before are marked no longer. */
    int sample(UUID parent, int count) {
        return entityManager
                .createNativeQuery("""
                        update report r
                        set sampled = r.id in (select c.id
                            from report c
                            where c.parent_id = ?1 and c.state in ('SUBMITTED', 'APPROVED')
                            order by random()
                            limit ?2)
                        where r.parent_id = ?1""")
                .setParameter(1, parent)
                .setParameter(2, count)
                .executeUpdate();
    }
}

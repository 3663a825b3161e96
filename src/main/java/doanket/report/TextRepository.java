package doanket.report;

import static doanket.report.ReportRepository.number;

import doanket.platform.Sql;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The parts of a report that are written in words. */
@ApplicationScoped
class TextRepository {

    private static final String COLLECTED = """
            select s.title, p.starts_on, p.ends_on, u.short_name, t.body, count(*) over ()
            from report o
            join report_period p on p.id = o.period_id and p.ends_on between ?3 and ?4
            join report_form f on f.id = p.form_id and f.owner_unit = ?1
            join report r on r.period_id = p.id and r.state = 'APPROVED'
                and (case when o.state = 'APPROVED' then r.id = o.id else r.parent_id = o.id end)
            join unit u on u.id = r.unit_id
            join report_text t on t.report_id = r.id and t.body <> ''
            join report_period_section s on s.period_id = p.id and s.section_id = t.section_id
            where o.parent_id is null
            and exists (select 1 from report_period_indicator a
                where a.period_id = p.id and a.indicator_id = any (cast(string_to_array(?2, ',') as uuid[])))
            order by f.name, f.id, s.sort, s.section_id, p.ends_on, u.protocol_rank, u.sort_form, u.id
            limit ?5""";

    private static final String TEXTS = """
            select s.section_id, s.title, coalesce(t.body, ''), coalesce(t.gathered, ''), coalesce(t.version, 0),
                coalesce(t.by_name, ''), x.body
            from report r
            join report_period p on p.id = r.period_id
            join report_period_section s on s.period_id = p.id
            left join report_text t on t.report_id = r.id and t.section_id = s.section_id
            cross join lateral (select r.rounds - case when r.state in ('OPEN', 'RETURNED') then 0 else 1 end as round) n
            left join report_sent_text x on x.section_id = s.section_id
                and x.report_id = case when n.round = 0 then r.corrects_id else r.id end
                and x.round = case when n.round = 0
                    then (select max(o.round) from report_sent_text o where o.report_id = r.corrects_id)
                    else n.round end
            where r.id = ?1
            order by s.sort, s.section_id""";

    @PersistenceContext
    EntityManager entityManager;

    List<TextRow> texts(UUID report) {
        return Sql.rows(entityManager.createNativeQuery(TEXTS).setParameter(1, report))
                .map(row -> new TextRow(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Integer) row[4],
                        (String) row[5],
                        (String) row[6]))
                .toList();
    }

    /** The first ones, and how many there are in all. */
    record Collected(List<CollectedText> first, long all) {}

    Collected collected(UUID owner, Collection<UUID> indicators, PeriodSpan span, int most) {
        var found = Sql.rows(entityManager
                        .createNativeQuery(COLLECTED)
                        .setParameter(1, owner)
                        .setParameter(2, Sql.joined(indicators))
                        .setParameter(3, Date.valueOf(span.starts()))
                        .setParameter(4, Date.valueOf(span.ends()))
                        .setParameter(5, most))
                .toList();
        var first = found.stream()
                .map(row -> new CollectedText(
                        (String) row[0], new PeriodSpan(Sql.day(row[1]), Sql.day(row[2])), (String) row[3], (String)
                                row[4]))
                .toList();
        return new Collected(first, found.isEmpty() ? 0 : number(found.get(0)[5]));
    }

    void save(UUID report, UUID section, String body, Stamp by) {
        entityManager
                .createNativeQuery("""
                        insert into report_text (report_id, section_id, body, gathered, version, by_id, by_name, at)
                        values (?1, ?2, ?3, '', 1, cast(nullif(?4, '') as uuid), ?5, ?6)
                        on conflict (report_id, section_id) do update
                        set body = excluded.body, version = report_text.version + 1, by_id = excluded.by_id,
                            by_name = excluded.by_name, at = excluded.at""")
                .setParameter(1, report)
                .setParameter(2, section)
                .setParameter(3, body)
                .setParameter(4, by.account() == null ? "" : by.account().toString())
                .setParameter(5, by.name())
                .setParameter(6, Timestamp.from(by.at()))
                .executeUpdate();
    }
}

package doanket.report;

import doanket.criteria.Assessment;
import doanket.platform.Sql;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sums up what lies beneath reports, whatever their number: one statement for figures and one for texts. */
@ApplicationScoped
class GatherRepository {

    /** What is approved beneath a report, by the rule of each indicator; the place says beneath which. */
    static final String SUMS = """
            select c.parent_id as report_id, i.id as indicator_id,
                case i.sum_rule
                    when 'SUM' then sum(v.value)
                    when 'STOCK' then sum(v.value)
                    when 'AVERAGE' then round(avg(v.value), 2)
                    else round(sum(v.numerator) * case i.value_type when 'PERCENT' then 100 else 1 end
                        / nullif(sum(v.denominator), 0), 2)
                end as value,
                case i.sum_rule when 'RATIO' then sum(v.numerator) end as numerator,
                case i.sum_rule when 'RATIO' then sum(v.denominator) end as denominator,
                count(*) filter (where i.sum_rule = 'RATIO' and v.numerator is null) as bare
            from report c
            join report_value v on v.report_id = c.id and v.value is not null
            join indicator i on i.id = v.indicator_id
            where c.parent_id %s and c.state = 'APPROVED' and i.sum_rule <> 'NONE'
            group by c.parent_id, i.id""";

    /** Beneath ?1, or, as long as that one has not taken its place, beneath the report it corrects. */
    static final String BENEATH = SUMS.formatted("in (?1, (select o.corrects_id from report o where o.id = ?1))");

    private static final String ANY = "= any (cast(string_to_array(?1, ',') as uuid[]))";

    /**
     * A figure follows the sum, and goes with what it came from; one that somebody has written over it stays as long as a
     * comment says why.
     */
    private static final String FIGURES = """
            with s as (
                select * from (%1$s) s where s.value is not null
            ),
            gone as (
                update report_value v
                set value = null, numerator = null, denominator = null, gathered = null, version = v.version + 1,
                    by_id = cast(nullif(?2, '') as uuid), by_name = ?3, at = ?4
                where v.report_id %2$s and v.value = v.gathered
                and not exists (select 1 from s where s.report_id = v.report_id and s.indicator_id = v.indicator_id)
                returning v.report_id
            ),
            made as (
                insert into report_value (report_id, indicator_id, typed, value, numerator, denominator, gathered,
                    not_applicable, comment, version, by_id, by_name, at)
                select s.report_id, s.indicator_id, '', s.value, s.numerator, s.denominator, s.value, false, '', 1,
                    cast(nullif(?2, '') as uuid), ?3, ?4
                from s
                left join report_value o on o.report_id = s.report_id and o.indicator_id = s.indicator_id
                where o.report_id is null or o.comment = '' or o.value = o.gathered or o.value = s.value
                on conflict (report_id, indicator_id) do update
                set typed = '', value = excluded.value, numerator = excluded.numerator,
                    denominator = excluded.denominator, gathered = excluded.gathered, not_applicable = false,
                    version = report_value.version + 1, by_id = excluded.by_id, by_name = excluded.by_name,
                    at = excluded.at
                where (report_value.typed, report_value.value, report_value.numerator, report_value.denominator,
                        report_value.gathered)
                    is distinct from ('', excluded.value, excluded.numerator, excluded.denominator, excluded.gathered)
                returning report_id
            )
            select distinct c.report_id, 1
            from (select report_id from gone union all select report_id from made) c""".formatted(SUMS.formatted(ANY), ANY);

    /** What somebody has written over the last gathering stays; what came up is kept beside it. */
    private static final String TEXTS = """
            with s as (
                select c.parent_id as report_id, t.section_id,
                    string_agg(u.name || ': ' || t.body, e'\\n\\n' order by u.protocol_rank, u.sort_form, u.id) as body
                from report c
                join unit u on u.id = c.unit_id
                join report_text t on t.report_id = c.id and t.body <> ''
                where c.parent_id %1$s and c.state = 'APPROVED'
                group by c.parent_id, t.section_id
            ),
            gone as (
                update report_text t
                set body = '', gathered = '', version = t.version + 1, by_id = cast(nullif(?2, '') as uuid),
                    by_name = ?3, at = ?4
                where t.report_id %1$s and t.gathered <> '' and t.body = t.gathered
                and not exists (select 1 from s where s.report_id = t.report_id and s.section_id = t.section_id)
            )
            insert into report_text (report_id, section_id, body, gathered, version, by_id, by_name, at)
            select s.report_id, s.section_id, s.body, s.body, 1, cast(nullif(?2, '') as uuid), ?3, ?4
            from s
            on conflict (report_id, section_id) do update
            set body = case when report_text.body in ('', report_text.gathered) then excluded.body else report_text.body end,
                gathered = excluded.gathered, version = report_text.version + 1, by_id = excluded.by_id,
                by_name = excluded.by_name, at = excluded.at
            where report_text.gathered <> excluded.gathered""".formatted(ANY);

    /** What is sent as it came up goes on following the sum; what is sent otherwise does so no more. */
    private static final String VOUCH = """
            update report_value v
            set gathered = case when v.value = s.value then s.value end
            from (%s) s
            where v.report_id = ?1 and v.indicator_id = s.indicator_id
            and v.gathered is distinct from case when v.value = s.value then s.value end""".formatted(BENEATH);

    private static final String ADOPT = """
            update report c
            set parent_id = n.id
            from report n
            where n.id %s and c.parent_id = n.corrects_id""".formatted(ANY);

    private static final String APPROVED = """
            select r.unit_id, v.indicator_id, p.starts_on, p.ends_on, v.value, v.numerator, v.denominator, v.not_applicable, r.id
            from report r
            join report_period p on p.id = r.period_id
            join report_value v on v.report_id = r.id and (v.value is not null or v.not_applicable)
            where r.id = any (cast(string_to_array(?1, ',') as uuid[]))""";

    @PersistenceContext
    EntityManager entityManager;

    /** Sums up what lies beneath each of them; tells the figures of which are others than before. */
    Set<UUID> gather(Collection<UUID> parents, Stamp by) {
        var changed =
                Sql.rows(filled(FIGURES, parents, by)).map(row -> (UUID) row[0]).collect(Collectors.toSet());
        filled(TEXTS, parents, by).executeUpdate();
        return changed;
    }

    private Query filled(String sql, Collection<UUID> parents, Stamp by) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, Sql.joined(parents))
                .setParameter(2, by.account() == null ? "" : by.account().toString())
                .setParameter(3, by.name())
                .setParameter(4, Timestamp.from(by.at()));
    }

    /** Its figures are sent as they are, those that differ from what came up with a comment. */
    void vouch(UUID report) {
        entityManager.createNativeQuery(VOUCH).setParameter(1, report).executeUpdate();
    }

    /** What lay beneath the reports that these correct lies beneath these. */
    void adopt(Collection<UUID> corrections) {
        entityManager
                .createNativeQuery(ADOPT)
                .setParameter(1, Sql.joined(corrections))
                .executeUpdate();
    }

    /** All figures of those reports. */
    List<Assessment> figures(Collection<UUID> reports) {
        return Sql.rows(entityManager.createNativeQuery(APPROVED).setParameter(1, Sql.joined(reports)))
                .map(row -> new Assessment(
                        (UUID) row[0],
                        (UUID) row[1],
                        Sql.day(row[2]),
                        Sql.day(row[3]),
                        CellRepository.figure(row, 4),
                        (UUID) row[8]))
                .toList();
    }

    long approvedBeneath(UUID parent) {
        return ReportRepository.number(entityManager
                .createNativeQuery("select count(*) from report where parent_id = ?1 and state = 'APPROVED'")
                .setParameter(1, parent)
                .getSingleResult());
    }

    /** Marks so many more of the reports beneath for a spot check, chosen by chance; tells whose. */
    List<String> sample(UUID parent, int count) {
        return Sql.rows(entityManager
                        .createNativeQuery("""
                                with drawn as (
                                    update report r
                                    set sampled = true
                                    where r.id in (select c.id
                                        from report c
                                        where c.parent_id = ?1 and c.state in ('SUBMITTED', 'APPROVED') and not c.sampled
                                        order by random()
                                        limit ?2)
                                    returning r.unit_id
                                )
                                select u.name, 1
                                from drawn d
                                join unit u on u.id = d.unit_id
                                order by u.protocol_rank, u.sort_form, u.id""")
                        .setParameter(1, parent)
                        .setParameter(2, count))
                .map(row -> (String) row[0])
                .toList();
    }
}

package doanket.report;

import static doanket.report.ReportRepository.decimal;

import doanket.criteria.Figure;
import doanket.platform.PortalJson;
import doanket.platform.Sql;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The cells and texts of a report. */
@ApplicationScoped
class CellRepository {

    private static final String CELLS = """
            select a.indicator_id, c.name, a.required, a.part_of, coalesce(v.typed, ''), v.value, v.numerator, v.denominator,
                coalesce(v.not_applicable, false), coalesce(v.comment, ''), coalesce(v.version, 0), coalesce(v.by_name, ''),
                s.value, s.numerator, s.denominator, coalesce(s.not_applicable, false),
                case when v.value is not null or r.parent_id is not null then b.value end,
                s.comment, n.round > 0 or r.corrects_id is not null, coalesce(b.bare, 0), h.value, h.name,
                case when h.period_end <> p.ends_on then h.period_start end, h.period_end
            from report r
            join report_period p on p.id = r.period_id
            join report_period_indicator a on a.period_id = p.id
            join indicator i on i.id = a.indicator_id
            join criterion c on c.id = i.criterion_id
            left join report_value v on v.report_id = r.id and v.indicator_id = a.indicator_id
            cross join lateral (select r.rounds - case when r.state in ('OPEN', 'RETURNED') then 0 else 1 end as round) n
            left join report_sent s on s.indicator_id = a.indicator_id
                and s.report_id = case when n.round = 0 then r.corrects_id else r.id end
                and s.round = case when n.round = 0
                    then (select max(o.round) from report_sent o where o.report_id = r.corrects_id)
                    else n.round end
            left join (%s) b on b.indicator_id = a.indicator_id
            left join lateral (select h.value, o.name, h.period_start, h.period_end
                from criteria_set t
                join assessment h on h.indicator_id = a.indicator_id
                    and (h.period_end = p.ends_on
                        or r.parent_id is not null and i.sum_rule = 'SUM' and h.period_start < p.starts_on
                            and h.period_end >= p.starts_on and h.period_end < p.ends_on
                        or r.parent_id is not null and i.sum_rule = 'SUM' and h.period_end > p.ends_on
                            and h.period_start > p.starts_on and h.period_start <= p.ends_on)
                    and h.unit_id = case when t.level_code is null then r.unit_id else %s end
                join report g on g.id = h.source_id and (g.unit_id, g.period_id) <> (r.unit_id, r.period_id)
                join unit o on o.id = g.unit_id
                where t.id = c.set_id and h.value is not null
                order by h.period_end <> p.ends_on, h.period_end desc
                limit 1) h on true
            where r.id = ?1
            order by a.sort, i.sort""".formatted(GatherRepository.BENEATH, Reporters.PLACE.formatted("r.unit_id"));

    private static final String COMPARED = """
            with recursive %s,
            past as (
                select i.id as indicator_id, q.ends_on, %s as value
                from report r
                join report_period p on p.id = r.period_id
                join report_period q on q.form_id = p.form_id and q.ends_on < p.ends_on and q.ends_on > p.ends_on - 2000
                join report o on o.period_id = q.id and o.unit_id in (select id from line) and o.state = 'APPROVED'
                join report_value v on v.report_id = o.id and v.value is not null
                join indicator i on i.id = v.indicator_id
                where r.id = ?1
                group by i.id, q.ends_on
            )
            select i.id,
                sum(v.value) filter (where date_trunc('year', v.ends_on) = date_trunc('year', p.ends_on)),
                (array_agg(v.value order by v.ends_on desc) filter (where v.value is not null))[1],
                max(v.value) filter (where v.ends_on between p.ends_on - 368 and p.ends_on - 362),
                t.value,
                sum(v.value) filter (where v.ends_on >= t.period_start),
                cast(f.far_times as numeric)
            from report r
            join report_period p on p.id = r.period_id
            join report_form f on f.id = p.form_id
            join report_period_indicator a on a.period_id = p.id
            join indicator i on i.id = a.indicator_id
            left join lateral (select t.value, t.period_start
                from target t
                where t.indicator_id = i.id
                and t.unit_id in (select r.unit_id union all select l.upper_id from unit_relation l
                    where l.lower_id = r.unit_id and l.kind_code = 'TERRITORY')
                and t.period_start <= p.ends_on and t.period_end >= p.ends_on
                order by t.unit_id <> r.unit_id, t.period_end - t.period_start
                limit 1) t on true
            left join past v on v.indicator_id = i.id
            where r.id = ?1
            group by i.id, p.ends_on, t.value, t.period_start, f.far_times""".formatted(Past.LINE, Past.VALUE);

    private static final String SAVE = """
            insert into report_value (report_id, indicator_id, typed, value, numerator, denominator, not_applicable, comment,
                version, by_id, by_name, at)
            select ?1, w.i, w.typed, w.value, w.numerator, w.denominator, w.spared, w.comment, 1,
                cast(nullif(?3, '') as uuid), ?4, ?5
            from jsonb_to_recordset(cast(?2 as jsonb)) as w (i uuid, typed text, value numeric, numerator numeric,
                denominator numeric, spared boolean, comment text)
            on conflict (report_id, indicator_id) do update
            set typed = excluded.typed, value = excluded.value, numerator = excluded.numerator,
                denominator = excluded.denominator, not_applicable = excluded.not_applicable, comment = excluded.comment,
                version = report_value.version + 1, by_id = excluded.by_id, by_name = excluded.by_name, at = excluded.at""";

    private static final String KEEP_FIGURES = """
            insert into report_sent (report_id, round, indicator_id, value, numerator, denominator, not_applicable, comment)
            select report_id, ?2, indicator_id, value, numerator, denominator, not_applicable, comment
            from report_value
            where report_id = ?1""";

    private static final String KEEP_TEXTS = """
            insert into report_sent_text (report_id, round, section_id, body)
            select r.id, ?2, s.section_id, coalesce(t.body, '')
            from report r
            join report_period p on p.id = r.period_id
            join report_period_section s on s.period_id = p.id
            left join report_text t on t.report_id = r.id and t.section_id = s.section_id
            where r.id = ?1""";

    @PersistenceContext
    EntityManager entityManager;

    /** In the order of the form. */
    List<Cell> cells(UUID report) {
        return Sql.rows(entityManager.createNativeQuery(CELLS).setParameter(1, report))
                .map(row -> new Cell(
                        (UUID) row[0],
                        (String) row[1],
                        (Boolean) row[2],
                        (UUID) row[3],
                        (String) row[4],
                        figure(row, 5),
                        (String) row[9],
                        (Integer) row[10],
                        (String) row[11],
                        (Boolean) row[18] ? new Cell.Sent(figure(row, 12), (String) row[17]) : null,
                        plain(decimal(row[16])),
                        ((Number) row[19]).intValue(),
                        row[20] == null ? null : held(row)))
                .toList();
    }

    private static Cell.Held held(Object[] row) {
        var span = row[22] == null ? null : new PeriodSpan(Sql.day(row[22]), Sql.day(row[23]));
        return new Cell.Held(plain(decimal(row[20])), (String) row[21], span);
    }

    /** Null where there is none; four columns from that one on. */
    static Figure figure(Object[] row, int from) {
        boolean spared = (Boolean) row[from + 3];
        var value = decimal(row[from]);
        return value == null && !spared
                ? null
                : new Figure(plain(value), plain(decimal(row[from + 1])), plain(decimal(row[from + 2])), spared);
    }

    private static BigDecimal plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** What the figures of a report are compared with, by indicator: approved figures of the same unit, and targets. */
    Map<UUID, Compared> compared(UUID report) {
        return Sql.rows(entityManager.createNativeQuery(COMPARED).setParameter(1, report))
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Compared(
                                plain(decimal(row[1])),
                                plain(decimal(row[2])),
                                plain(decimal(row[3])),
                                plain(decimal(row[4])),
                                plain(decimal(row[5])),
                                decimal(row[6]))));
    }

    /** A cell as it is to be from now on. */
    record Written(UUID indicator, String typed, Figure figure, String comment) {}

    /** All in one statement. */
    void save(UUID report, Collection<Written> cells, Stamp by) {
        var rows = PortalJson.createArrayBuilder();
        for (var cell : cells) {
            var row = PortalJson.createObjectBuilder()
                    .add("i", cell.indicator().toString())
                    .add("typed", cell.typed())
                    .add("comment", cell.comment())
                    .add("spared", cell.figure() != null && cell.figure().notApplicable());
            if (cell.figure() != null) {
                put(row, "value", cell.figure().value());
                put(row, "numerator", cell.figure().numerator());
                put(row, "denominator", cell.figure().denominator());
            }
            rows.add(row);
        }
        entityManager
                .createNativeQuery(SAVE)
                .setParameter(1, report)
                .setParameter(2, rows.build().toString())
                .setParameter(3, by.account() == null ? "" : by.account().toString())
                .setParameter(4, by.name())
                .setParameter(5, Timestamp.from(by.at()))
                .executeUpdate();
    }

    private static void put(JsonObjectBuilder row, String name, BigDecimal value) {
        if (value != null) {
            row.add(name, value);
        }
    }

    /** Keeps what is sent now, in figures and in words, so that the next sending shows what is different. */
    void keepSent(Report report) {
        for (var sql : List.of(KEEP_FIGURES, KEEP_TEXTS)) {
            entityManager
                    .createNativeQuery(sql)
                    .setParameter(1, report.reportId())
                    .setParameter(2, report.rounds())
                    .executeUpdate();
        }
    }
}

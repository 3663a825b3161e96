package doanket.criteria;

import doanket.platform.PortalJson;
import doanket.platform.Sql;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was aimed at, by unit, indicator and time. */
@ApplicationScoped
class TargetRepository {

    /** The last figure of the time; of what is counted up, the sum of the place and of the bodies that work in it. */
    private static final String CELLS = """
            select i.id, u.id, t.value, t.version, a.value, a.numerator, a.denominator, a.not_applicable, s.total,
                i.id = any (cast(string_to_array(?5, ',') as uuid[]))
            from unnest(cast(string_to_array(?2, ',') as uuid[])) as u (id)
            cross join unnest(cast(string_to_array(?1, ',') as uuid[])) as i (id)
            left join target t on t.indicator_id = i.id and t.unit_id = u.id and t.period_start = ?3 and t.period_end = ?4
            left join lateral (
                select *
                from assessment a
                where a.indicator_id = i.id and a.unit_id = u.id and a.period_end between ?3 and ?4
                order by a.period_end desc
                limit 1
            ) a on true
            left join lateral (
                select sum(a.value) as total
                from assessment a
                where a.indicator_id = i.id and a.period_end between ?3 and ?4 and a.period_start >= ?3
                and a.unit_id in (
                    select u.id
                    union
                    select r.lower_id
                    from unit_relation r
                    join unit b on b.id = r.lower_id
                    join unit_type y on y.code = b.type_code and not y.territorial
                    where r.upper_id = u.id and r.kind_code = 'TERRITORY')
            ) s on i.id = any (cast(string_to_array(?5, ',') as uuid[]))""";

    /** Only what is as it was read; whatever is done is written down, all in one statement. */
    private static final String PUT = """
            with asked as (
                select *
                from jsonb_to_recordset(cast(?1 as jsonb)) as p (indicator uuid, unit uuid, value numeric, version bigint)
            ),
            gone as (
                delete from target t using asked p
                where t.indicator_id = p.indicator and t.unit_id = p.unit and t.period_start = ?2 and t.period_end = ?3
                and p.value is null and t.version = p.version
                returning t.indicator_id, t.unit_id, cast(null as numeric) as value
            ),
            changed as (
                update target t set value = p.value, version = nextval('target_version')
                from asked p
                where t.indicator_id = p.indicator and t.unit_id = p.unit and t.period_start = ?2 and t.period_end = ?3
                and p.value is not null and t.version = p.version
                returning t.indicator_id, t.unit_id, t.value
            ),
            added as (
                insert into target (indicator_id, unit_id, period_start, period_end, value)
                select p.indicator, p.unit, ?2, ?3, p.value
                from asked p
                where p.value is not null and p.version = 0
                on conflict do nothing
                returning indicator_id, unit_id, value
            ),
            written as (
                insert into target_change (id, indicator_id, unit_id, period_start, period_end, value,
                    account_id, name, post_id, post, at)
                select gen_random_uuid(), d.indicator_id, d.unit_id, ?2, ?3, d.value, ?4, ?5, cast(?6 as uuid), ?7, ?8
                from (table gone union all table changed union all table added) d
                returning indicator_id, unit_id
            )
            select indicator_id, unit_id from written""";

    private static final String CHANGES = """
            select c.indicator_id, c.unit_id, c.value, c.name, c.post, c.at
            from target_change c
            where c.indicator_id = any (cast(string_to_array(?1, ',') as uuid[]))
            and c.unit_id = any (cast(string_to_array(?2, ',') as uuid[]))
            and c.period_start = ?3 and c.period_end = ?4
            order by c.at desc
            limit 20""";

    @PersistenceContext
    EntityManager entityManager;

    Map<PlanPut.Key, PlanCell> cells(
            Collection<IndicatorInfo> indicators, Collection<UUID> counted, Collection<UUID> units, PlanPeriod period) {
        var known = new HashMap<UUID, IndicatorInfo>();
        indicators.forEach(one -> known.put(one.id(), one));
        var cells = new HashMap<PlanPut.Key, PlanCell>();
        var query = asked(CELLS, known.keySet(), units, period).setParameter(5, IndicatorRepository.joined(counted));
        Sql.rows(query).forEach(row -> {
            var cell = cell(row, known.get((UUID) row[0]));
            cells.put(new PlanPut.Key(cell.indicator().id(), cell.unit()), cell);
        });
        return cells;
    }

    private static PlanCell cell(Object[] row, IndicatorInfo indicator) {
        return new PlanCell(
                indicator,
                (UUID) row[1],
                (BigDecimal) row[2],
                row[3] == null ? 0 : ((Number) row[3]).longValue(),
                (Boolean) row[9] ? counted(row[8]) : last(row));
    }

    private static Figure counted(Object total) {
        return total == null ? null : Figure.of(Figure.plain((BigDecimal) total));
    }

    private static Figure last(Object[] row) {
        return row[7] == null
                ? null
                : new Figure((BigDecimal) row[4], (BigDecimal) row[5], (BigDecimal) row[6], (Boolean) row[7]);
    }

    /** Those that were done. */
    Set<PlanPut.Key> put(Collection<PlanPut> asked, PlanPeriod period, Stamp by) {
        var rows = PortalJson.createArrayBuilder();
        asked.forEach(one -> {
            var row = PortalJson.createObjectBuilder()
                    .add("indicator", one.indicator().toString())
                    .add("unit", one.unit().toString())
                    .add("version", one.version());
            rows.add(one.value() == null ? row : row.add("value", one.value()));
        });
        var query = entityManager
                .createNativeQuery(PUT)
                .setParameter(1, rows.build().toString())
                .setParameter(2, Date.valueOf(period.from()))
                .setParameter(3, Date.valueOf(period.until()))
                .setParameter(4, by.account())
                .setParameter(5, by.name())
                .setParameter(6, by.post() == null ? null : by.post().toString())
                .setParameter(7, by.postLabel())
                .setParameter(8, Timestamp.from(by.at()));
        var done = new HashSet<PlanPut.Key>();
        Sql.rows(query).forEach(row -> done.add(new PlanPut.Key((UUID) row[0], (UUID) row[1])));
        return done;
    }

    /** The latest first. */
    List<PlanChangeRow> changes(Collection<UUID> indicators, Collection<UUID> units, PlanPeriod period) {
        return Sql.rows(asked(CHANGES, indicators, units, period))
                .map(row -> new PlanChangeRow(
                        (UUID) row[0],
                        (UUID) row[1],
                        (BigDecimal) row[2],
                        (String) row[3],
                        (String) row[4],
                        ((Timestamp) row[5]).toInstant()))
                .toList();
    }

    private Query asked(String sql, Collection<UUID> indicators, Collection<UUID> units, PlanPeriod period) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, IndicatorRepository.joined(indicators))
                .setParameter(2, IndicatorRepository.joined(units))
                .setParameter(3, Date.valueOf(period.from()))
                .setParameter(4, Date.valueOf(period.until()));
    }
}

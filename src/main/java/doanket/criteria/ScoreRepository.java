package doanket.criteria;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads scorecards from the approved figures: the last figure of each indicator up to a day, by the primary key alone. */
@ApplicationScoped
class ScoreRepository {

    /** One probe of the index for each unit and indicator, whatever the number of periods and of other provinces. */
    static final String SCORES = """
            select u.id, i.criterion_id, i.sort_key,
                count(*) filter (where a.result = 'MET'),
                count(*) filter (where a.result = 'NEARLY'),
                count(*) filter (where a.result = 'UNMET'),
                count(*) filter (where a.result = 'NOT_APPLICABLE'),
                min(i.expected), bool_and(i.spared_satisfies)
            from unnest(cast(string_to_array(?2, ',') as uuid[])) as u (id)
            cross join (
                select i.id, i.criterion_id, c.sort as sort_key, s.spared_satisfies,
                    count(*) over (partition by i.criterion_id) as expected
                from indicator i
                join criterion c on c.id = i.criterion_id
                join criteria_set s on s.id = c.set_id
                where c.set_id = ?1
                and (i.from_day is null or i.from_day <= ?3)
                and (i.retired_on is null or i.retired_on > ?3)
            ) i
            left join lateral (
                select coalesce(a.verified_result, a.result) as result
                from assessment a
                where a.indicator_id = i.id and a.unit_id = u.id and a.period_end <= ?3
                order by a.period_end desc
                limit 1
            ) a on true
            group by u.id, i.criterion_id, i.sort_key""";

    private static final String FIGURE = """
            a.value, a.numerator, a.denominator, a.not_applicable, coalesce(a.verified_result, a.result),
                a.verified_result is not null, a.result, a.version, a.period_start, a.period_end, a.source_id""";

    private static final String LAST = """
            select u.id, i.id, %s
            from unnest(cast(string_to_array(?2, ',') as uuid[])) as u (id)
            cross join unnest(cast(string_to_array(?1, ',') as uuid[])) as i (id)
            cross join lateral (
                select *
                from assessment a
                where a.indicator_id = i.id and a.unit_id = u.id and a.period_end <= ?3
                order by a.period_end desc
                limit 1
            ) a""".formatted(FIGURE);

    /** One place in all indicators: its last figures, what was aimed at for the shortest period around the day, the last word. */
    private static final String LINES = """
            select ?2, i.id, %s, t.value, v.result, v.reason, v.name, v.post, v.at
            from unnest(cast(string_to_array(?1, ',') as uuid[])) as i (id)
            left join lateral (
                select *
                from assessment a
                where a.indicator_id = i.id and a.unit_id = ?2 and a.period_end <= ?3
                order by a.period_end desc
                limit 1
            ) a on true
            left join lateral (
                select t.value
                from target t
                where t.indicator_id = i.id and t.unit_id = ?2 and ?3 between t.period_start and t.period_end
                order by t.period_end - t.period_start
                limit 1
            ) t on true
            left join lateral (
                select *
                from verdict v
                where v.indicator_id = i.id and v.unit_id = ?2 and v.period_end = a.period_end
                order by v.at desc
                limit 1
            ) v on true""".formatted(FIGURE);

    /** Where the target stands in a row of {@link #LINES}. */
    private static final int TARGET = 13;

    @PersistenceContext
    EntityManager entityManager;

    /** One cell as the database counts it. */
    record Cell(UUID unit, UUID criterion, int[] counts, int expected, boolean sparedSatisfies) {}

    /** One indicator in one place. */
    record Line(UUID indicator, ReadFigure figure, BigDecimal target, VerdictRow verdict) {}

    /** What was reported in a time taken together, and by how many. */
    record Total(UUID indicator, BigDecimal sum, long units) {}

    List<Cell> cells(UUID set, Collection<UUID> units, LocalDate day) {
        var query = entityManager
                .createNativeQuery(SCORES)
                .setParameter(1, set)
                .setParameter(2, IndicatorRepository.joined(units))
                .setParameter(3, Date.valueOf(day));
        return Sql.rows(query)
                .map(row -> new Cell(
                        (UUID) row[0],
                        (UUID) row[1],
                        new int[] {count(row[3]), count(row[4]), count(row[5]), count(row[6])},
                        count(row[7]),
                        (Boolean) row[8]))
                .toList();
    }

    List<PeriodScore> periods(UUID set, Collection<UnitDays> units, LocalDate from, LocalDate until) {
        var query = entityManager.createNativeQuery(ProgressSql.PERIODS).setParameter(1, set);
        return Sql.rows(counting(query, units, from, until))
                .map(row -> new PeriodScore(Sql.day(row[0]), count(row[1]), count(row[2]), (BigDecimal) row[3]))
                .toList();
    }

    List<ReadFigure> last(Collection<UUID> indicators, Collection<UUID> units, LocalDate day) {
        var query = entityManager
                .createNativeQuery(LAST)
                .setParameter(1, IndicatorRepository.joined(indicators))
                .setParameter(2, IndicatorRepository.joined(units))
                .setParameter(3, Date.valueOf(day));
        return read(Sql.rows(query));
    }

    List<Total> totals(Collection<UUID> indicators, Collection<UnitDays> units, LocalDate from, LocalDate until) {
        var query = entityManager
                .createNativeQuery(TotalSql.TOTALS)
                .setParameter(1, IndicatorRepository.joined(indicators));
        return Sql.rows(counting(query, units, from, until))
                .map(row -> new Total((UUID) row[0], (BigDecimal) row[1], count(row[2])))
                .toList();
    }

    /** One indicator, by place. */
    Map<UUID, BigDecimal> byPlace(UUID indicator, Collection<UnitDays> units, LocalDate from, LocalDate until) {
        var query = entityManager.createNativeQuery(TotalSql.BY_PLACE).setParameter(1, indicator.toString());
        return Sql.rows(counting(query, units, from, until))
                .filter(row -> row[1] != null)
                .collect(Collectors.toMap(row -> UUID.fromString((String) row[0]), row -> (BigDecimal) row[1]));
    }

    Map<UUID, BigDecimal> planned(Collection<UUID> indicators, Collection<UUID> units, Year year) {
        var query = entityManager
                .createNativeQuery(TotalSql.PLANNED)
                .setParameter(1, IndicatorRepository.joined(indicators));
        return Sql.rows(between(query, units, year.atDay(1), year.atDay(year.length())))
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (BigDecimal) row[1]));
    }

    List<Line> lines(Collection<UUID> indicators, UUID unit, LocalDate day) {
        return Sql.rows(entityManager
                        .createNativeQuery(LINES)
                        .setParameter(1, IndicatorRepository.joined(indicators))
                        .setParameter(2, unit)
                        .setParameter(3, Date.valueOf(day)))
                .map(row -> new Line(
                        (UUID) row[1],
                        row[5] == null ? null : figure(row),
                        (BigDecimal) row[TARGET],
                        VerdictRepository.row(row, TARGET + 1)))
                .toList();
    }

    private static Query counting(Query query, Collection<UnitDays> units, LocalDate from, LocalDate until) {
        return UnitDays.bind(query, units).setParameter(3, Date.valueOf(from)).setParameter(4, Date.valueOf(until));
    }

    private static Query between(Query query, Collection<UUID> units, LocalDate from, LocalDate until) {
        return query.setParameter(2, IndicatorRepository.joined(units))
                .setParameter(3, Date.valueOf(from))
                .setParameter(4, Date.valueOf(until));
    }

    private static List<ReadFigure> read(Stream<Object[]> rows) {
        return rows.map(ScoreRepository::figure).toList();
    }

    private static ReadFigure figure(Object[] row) {
        return new ReadFigure(
                (UUID) row[0],
                (UUID) row[1],
                new Figure((BigDecimal) row[2], (BigDecimal) row[3], (BigDecimal) row[4], (Boolean) row[5]),
                Result.of(row[6]),
                (Boolean) row[7],
                Result.of(row[8]),
                ((Number) row[9]).longValue(),
                Sql.day(row[10]),
                Sql.day(row[11]),
                (UUID) row[12]);
    }

    private static int count(Object number) {
        return ((Number) number).intValue();
    }
}

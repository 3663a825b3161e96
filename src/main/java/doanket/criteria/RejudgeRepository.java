package doanket.criteria;

import static doanket.criteria.IndicatorRepository.joined;

import doanket.platform.PortalJson;
import doanket.platform.Sql;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Approved figures that are judged once more: all of them read in one statement, those with another verdict written in one. */
@ApplicationScoped
class RejudgeRepository {

    private static final String FIGURES = """
            %s
            select a.indicator_id, a.unit_id, a.period_end, a.value, a.numerator, a.denominator, a.not_applicable, a.result,
                a.version
            from assessment a
            join jsonb_to_recordset(cast(?1 as jsonb)) as w (indicator uuid, since date)
            on w.indicator = a.indicator_id and a.period_end >= w.since
            join unit u on u.id = a.unit_id and (u.valid_to is null or u.valid_to >= ?2)
            %s""";

    private static final String BELOW = """
            with recursive below as (
                select cast(u as uuid) as id from unnest(string_to_array(?3, ',')) u
                union
                select r.lower_id
                from unit_relation r
                join below b on b.id = r.upper_id
            )""";

    /** What somebody else has approved anew meanwhile is left alone. */
    private static final String PUT = """
            update assessment a
            set result = n.result, version = nextval('assessment_version')
            from jsonb_to_recordset(cast(?1 as jsonb)) as n (indicator uuid, unit uuid, ends date, result text, seen bigint)
            where a.indicator_id = n.indicator and a.unit_id = n.unit and a.period_end = n.ends and a.version = n.seen""";

    private final Clock clock;

    @PersistenceContext
    EntityManager entityManager;

    protected RejudgeRepository() { // for the CDI proxy
        this(null);
    }

    @Inject
    RejudgeRepository(Clock clock) {
        this.clock = clock;
    }

    /** A figure with what was said of it, or null. */
    record Counted(UUID indicator, UUID unit, LocalDate end, Figure figure, Result result, long version) {

        Counted judged(Result other) {
            return new Counted(indicator, unit, end, figure, other, version);
        }
    }

    /** Of each indicator what ended on its day or later; nothing is asked where there is none. */
    List<Counted> of(Map<UUID, LocalDate> since) {
        return since.isEmpty() ? List.of() : read(filled(FIGURES.formatted("", ""), since));
    }

    /** Of those units and everything beneath them. */
    List<Counted> beneath(Map<UUID, LocalDate> since, Collection<UUID> units) {
        var sql = FIGURES.formatted(BELOW, "where a.unit_id in (select id from below)");
        return since.isEmpty() ? List.of() : read(filled(sql, since).setParameter(3, joined(units)));
    }

    private Query filled(String sql, Map<UUID, LocalDate> since) {
        var rows = PortalJson.createArrayBuilder();
        since.forEach((indicator, day) -> rows.add(PortalJson.createObjectBuilder()
                .add("indicator", indicator.toString())
                .add("since", day.toString())));
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, rows.build().toString())
                .setParameter(2, Date.valueOf(VietnamTime.day(clock.instant())));
    }

    private static List<Counted> read(Query query) {
        return Sql.rows(query)
                .map(row -> new Counted(
                        (UUID) row[0],
                        (UUID) row[1],
                        Sql.day(row[2]),
                        new Figure((BigDecimal) row[3], (BigDecimal) row[4], (BigDecimal) row[5], (Boolean) row[6]),
                        Result.of(row[7]),
                        ((Number) row[8]).longValue()))
                .toList();
    }

    /** The indicators of which something was decided for a region. */
    List<UUID> judgedByRegion() {
        List<?> ids = entityManager
                .createNativeQuery(
                        "select distinct indicator_id from threshold where scope = 'REGION' and ended_at is null")
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    void put(Collection<Counted> judged) {
        var rows = PortalJson.createArrayBuilder();
        for (var one : judged) {
            var row = PortalJson.createObjectBuilder()
                    .add("indicator", one.indicator().toString())
                    .add("unit", one.unit().toString())
                    .add("ends", one.end().toString())
                    .add("seen", one.version());
            if (one.result() != null) {
                row.add("result", one.result().name());
            }
            rows.add(row);
        }
        entityManager
                .createNativeQuery(PUT)
                .setParameter(1, rows.build().toString())
                .executeUpdate();
    }
}

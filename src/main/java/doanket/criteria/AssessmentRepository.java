package doanket.criteria;

import doanket.platform.PortalJson;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The approved figures, and what is needed to judge them. */
@ApplicationScoped
class AssessmentRepository {

    /**
     * What was verified stays verified as long as the figure is the same. A month does not take the place of the year that ends with
     * it.
     */
    private static final String PUT = """
            insert into assessment (indicator_id, unit_id, period_start, period_end, value, numerator, denominator,
                not_applicable, result, source_id)
            select a.indicator, a.unit, a.starts, a.ends, a.value, a.numerator, a.denominator, a.spared, a.result, a.source
            from jsonb_to_recordset(cast(?1 as jsonb)) as a (indicator uuid, unit uuid, starts date, ends date,
                value numeric, numerator numeric, denominator numeric, spared boolean, result text, source uuid)
            on conflict (indicator_id, unit_id, period_end) do update
            set period_start = excluded.period_start, value = excluded.value, numerator = excluded.numerator,
                denominator = excluded.denominator, not_applicable = excluded.not_applicable, result = excluded.result,
                verified_result = case
                    when (assessment.value, assessment.numerator, assessment.denominator, assessment.not_applicable)
                        is not distinct from
                        (excluded.value, excluded.numerator, excluded.denominator, excluded.not_applicable)
                    then assessment.verified_result end,
                version = nextval('assessment_version'), source_id = excluded.source_id
            where assessment.period_start >= excluded.period_start
            or assessment.source_id is not distinct from excluded.source_id""";

    private static final String TAKE = """
            delete from assessment a
            where a.source_id = any (cast(string_to_array(?1, ',') as uuid[]))
            and not exists (select 1
                from jsonb_to_recordset(cast(?2 as jsonb)) as k (indicator uuid, unit uuid, ends date)
                where k.indicator = a.indicator_id and k.unit = a.unit_id and k.ends = a.period_end)""";

    /** The unit itself where it is a place, or the place it lies in. */
    private static final String PLACES = """
            select distinct on (u.id) u.id, case when t.territorial then u.id else r.upper_id end
            from unit u
            join unit_type t on t.code = u.type_code
            left join unit_relation r on r.lower_id = u.id and r.kind_code = 'TERRITORY'
            where u.id = any (cast(string_to_array(?1, ',') as uuid[]))
            order by u.id, r.valid_from desc""";

    private static final String LEVELS = """
            select i.id, s.id, s.level_code
            from indicator i
            join criterion c on c.id = i.criterion_id
            join criteria_set s on s.id = c.set_id
            where i.id = any (cast(string_to_array(?1, ',') as uuid[]))""";

    @PersistenceContext
    EntityManager entityManager;

    /** One figure with its verdict, as it is kept. */
    record Judged(Assessment figure, UUID place, Result result) {}

    /** The set an indicator is of, and the level of the places it judges, or null. */
    record Asking(UUID set, String level) {}

    void put(Collection<Judged> judged) {
        entityManager.createNativeQuery(PUT).setParameter(1, rows(judged)).executeUpdate();
    }

    /** Takes out what came from these reports and is not among those figures. */
    void take(Collection<UUID> sources, Collection<Judged> but) {
        entityManager
                .createNativeQuery(TAKE)
                .setParameter(1, IndicatorRepository.joined(sources))
                .setParameter(2, rows(but))
                .executeUpdate();
    }

    private static String rows(Collection<Judged> judged) {
        var rows = PortalJson.createArrayBuilder();
        judged.forEach(one -> rows.add(json(one)));
        return rows.build().toString();
    }

    Map<UUID, UUID> places(Collection<UUID> units) {
        var places = new HashMap<UUID, UUID>();
        Sql.rows(entityManager.createNativeQuery(PLACES).setParameter(1, IndicatorRepository.joined(units)))
                .forEach(row -> places.put((UUID) row[0], row[1] == null ? (UUID) row[0] : (UUID) row[1]));
        return places;
    }

    Map<UUID, Asking> asking(Collection<UUID> indicators) {
        var asking = new HashMap<UUID, Asking>();
        Sql.rows(entityManager.createNativeQuery(LEVELS).setParameter(1, IndicatorRepository.joined(indicators)))
                .forEach(row -> asking.put((UUID) row[0], new Asking((UUID) row[1], (String) row[2])));
        return asking;
    }

    private static JsonObject json(Judged judged) {
        var told = judged.figure();
        var row = PortalJson.createObjectBuilder()
                .add("indicator", told.indicator().toString())
                .add("unit", judged.place().toString())
                .add("starts", told.periodStart().toString())
                .add("ends", told.periodEnd().toString())
                .add("spared", told.figure().notApplicable());
        if (told.source() != null) {
            row.add("source", told.source().toString());
        }
        if (judged.result() != null) {
            row.add("result", judged.result().name());
        }
        var names = List.of("value", "numerator", "denominator");
        var numbers = new BigDecimal[] {
            told.figure().value(), told.figure().numerator(), told.figure().denominator()
        };
        for (int at = 0; at < numbers.length; at++) {
            if (numbers[at] != null) {
                row.add(names.get(at), numbers[at]);
            }
        }
        return row.build();
    }
}

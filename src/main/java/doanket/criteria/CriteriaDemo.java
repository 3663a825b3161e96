package doanket.criteria;

import doanket.identity.DemoData;
import doanket.platform.Sql;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Invented figures of the demo's communes for the last six months, by the set of 2021-2025, and what they have to reach. */
@ApplicationScoped
class CriteriaDemo implements DemoData {

    private static final int ORDER = 65;
    private static final int MONTHS = 6;
    private static final UUID SET = UUID.fromString("00000000-0000-7000-8000-003180000000");
    private static final UUID FIGURES = UUID.fromString("00000000-0000-7000-8000-000480000000");
    private static final long SEED = 20261126;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In the region the communes reach 80 %, those of group 3 reach 70 %; ten less is nearly. */
    private static final String THRESHOLDS = """
            insert into threshold (id, indicator_id, scope, scope_key, value, nearly, from_day, decided_by)
            select gen_random_uuid(), i.id, k.scope, k.key,
                case when i.direction = 'AT_MOST' then k.share / 10
                    when i.value_type = 'PERCENT' then k.share
                    when i.unit like 'triệu%' then k.share - 28
                    else 4 end,
                case when i.value_type = 'PERCENT' and i.direction = 'AT_LEAST' then k.share - 10 end,
                date '2021-01-01', 'Quyết định minh họa của UBND tỉnh Vân Sơn'
            from indicator i
            join criterion c on c.id = i.criterion_id and c.set_id = ?1
            cross join (values ('REGION', 'TN', 80), ('GROUP', '3', 70)) as k (scope, key, share)
            where i.value_type <> 'YES_NO' and i.direction <> 'EQUAL'""";

    private static final String GROUPS = """
            insert into unit_group (set_id, unit_id, group_key, from_day)
            select ?1, u.id, u.attributes ->> 'communeGroup', date '2021-01-01'
            from unit u
            where u.level_code = 'COMMUNE' and u.attributes ->> 'communeGroup' in ('1', '2', '3')""";

    private static final String COMMUNES = """
            select u.id, u.code
            from unit u
            join unit_type t on t.code = u.type_code and t.territorial
            where u.level_code = 'COMMUNE'
            order by u.code""";

    private final IndicatorRepository indicators;
    private final Assessments assessments;
    private final Clock clock;

    @PersistenceContext
    EntityManager entityManager;

    protected CriteriaDemo() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    CriteriaDemo(IndicatorRepository indicators, Assessments assessments, Clock clock) {
        this.indicators = indicators;
        this.assessments = assessments;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    @Transactional
    public void load() {
        entityManager.createNativeQuery(THRESHOLDS).setParameter(1, SET).executeUpdate();
        entityManager.createNativeQuery(GROUPS).setParameter(1, SET).executeUpdate();
        entityManager
                .createNativeQuery("insert into unit_region (unit_id, region_code)"
                        + " select id, 'TN' from unit where level_code = 'PROVINCE' and type_code = 'PROVINCE'")
                .executeUpdate();
        var communes = Sql.rows(entityManager.createNativeQuery(COMMUNES))
                .map(row -> (UUID) row[0])
                .toList();
        assessments.put(figures(communes));
    }

    private List<Assessment> figures(List<UUID> communes) {
        var judged = indicators.ofSet(SET);
        var counted = indicators.ofSet(FIGURES);
        var random = new Random(SEED);
        var figures = new ArrayList<Assessment>();
        var first = VietnamTime.day(clock.instant()).withDayOfMonth(1).minusMonths(MONTHS);
        for (int place = 0; place < communes.size(); place++) {
            int strength = random.nextInt(28);
            for (int month = 0; month < MONTHS; month++) {
                var start = first.plusMonths(month);
                var end = start.with(TemporalAdjusters.lastDayOfMonth());
                var put = new Put(communes.get(place), start, end, figures);
                int level = 60 + strength + 2 * month;
                judged.forEach(one -> put.add(one, judged(one, level, random)));
                counted.forEach(one -> put.add(one, counted(one, random)));
            }
        }
        return figures;
    }

    private record Put(UUID unit, LocalDate start, LocalDate end, List<Assessment> figures) {

        void add(IndicatorInfo indicator, Figure figure) {
            figures.add(new Assessment(unit, indicator.id(), start, end, figure, null));
        }
    }

    private static Figure judged(IndicatorInfo indicator, int level, Random random) {
        if (indicator.mayNotApply() && random.nextInt(3) == 0) {
            return Figure.spared();
        }
        int share = Math.min(100, level + random.nextInt(30));
        return switch (indicator.type()) {
            case YES_NO -> Figure.of(share >= 68 ? BigDecimal.ONE : BigDecimal.ZERO);
            case PERCENT -> share(indicator.direction() == Direction.AT_MOST ? (100 - share) / 5 : share, random);
            case NUMBER -> Figure.of(number(indicator, share));
        };
    }

    private static BigDecimal number(IndicatorInfo indicator, int share) {
        int value = switch (indicator.direction()) {
            case EQUAL -> share >= 75 ? 0 : (75 - share) / 2;
            case AT_MOST, AT_LEAST -> indicator.unit().startsWith("triệu") ? share - 34 : share / 20;
        };
        return BigDecimal.valueOf(value);
    }

    private static Figure share(int percent, Random random) {
        var all = BigDecimal.valueOf(100L + 20 * random.nextInt(20));
        var some = all.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED).setScale(0, RoundingMode.HALF_UP);
        return Figure.ratio(some, all);
    }

    private static Figure counted(IndicatorInfo indicator, Random random) {
        return Stream.of("m²", "ngày công", "triệu đồng", "lượt").anyMatch(unit -> unit.equals(indicator.unit()))
                ? Figure.of(BigDecimal.valueOf(20L + random.nextInt(280)))
                : Figure.of(BigDecimal.valueOf(random.nextInt(12)));
    }
}

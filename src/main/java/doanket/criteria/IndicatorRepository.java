package doanket.criteria;

import doanket.identity.Actor;
import doanket.platform.NotFoundException;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets, criteria and indicators as rows. */
@ApplicationScoped
class IndicatorRepository {

    /** Ids as one parameter, however many. */
    static final String ANY = "any (cast(string_to_array(?1, ',') as uuid[]))";

    private static final String SETS = """
            select s.id, s.code, s.name, s.decision, s.kind, s.valid_from, s.valid_to, s.level_code, s.owner_unit_id
            from criteria_set s
            order by s.kind, s.valid_from desc, s.code""";

    private static final String CRITERIA = """
            select c.id, c.set_id, c.code, c.name, c.group_name, s.spared_satisfies
            from criterion c
            join criteria_set s on s.id = c.set_id
            where c.set_id = ?1
            order by c.sort, c.code""";

    private static final String INDICATORS = """
            select i.id, i.criterion_id, i.code, i.name, i.value_type, i.unit, i.direction, i.may_not_apply, i.sum_rule,
                i.lowest, i.highest, i.note, i.from_day, i.retired_on, i.version
            from indicator i
            join criterion c on c.id = i.criterion_id
            where %s
            order by c.sort, i.sort, i.code""";

    /** An indicator, and from when until when it is asked for. */
    record IndicatorRow(IndicatorInfo info, IndicatorLife life) {}

    private final Actor actor;

    @PersistenceContext
    EntityManager entityManager;

    protected IndicatorRepository() { // for the CDI proxy
        this(null);
    }

    @Inject
    IndicatorRepository(Actor actor) {
        this.actor = actor;
    }

    /** The set of that id; else it is not found. */
    SetInfo set(UUID id) {
        return sets().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    List<SetInfo> sets() {
        return Sql.rows(entityManager.createNativeQuery(SETS))
                .map(row -> new SetInfo(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        SetKind.valueOf((String) row[4]),
                        Sql.day(row[5]),
                        Sql.day(row[6]),
                        (String) row[7],
                        (UUID) row[8]))
                .toList();
    }

    List<CriterionInfo> criteria(UUID set) {
        return Sql.rows(entityManager.createNativeQuery(CRITERIA).setParameter(1, set))
                .map(row -> new CriterionInfo(
                        (UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], (String) row[4], (Boolean)
                                row[5]))
                .toList();
    }

    /** All that were ever asked for, also those that are retired. */
    List<IndicatorInfo> ofSet(UUID set) {
        return infos(rowsOf(set).stream());
    }

    /** Those asked for on that day. */
    List<IndicatorInfo> ofSet(UUID set, LocalDate day) {
        return infos(rowsOf(set).stream().filter(row -> row.life().holds(day)));
    }

    List<IndicatorRow> rowsOf(UUID set) {
        return read(entityManager
                        .createNativeQuery(INDICATORS.formatted("c.set_id = ?1"))
                        .setParameter(1, set))
                .toList();
    }

    private static List<IndicatorInfo> infos(Stream<IndicatorRow> rows) {
        return rows.map(IndicatorRow::info).toList();
    }

    List<IndicatorInfo> indicators(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : infos(read(entityManager
                        .createNativeQuery(INDICATORS.formatted("i.id = " + ANY))
                        .setParameter(1, joined(ids))));
    }

    /** Those of them of which any figure was approved. */
    Set<UUID> used(Collection<UUID> ids) {
        return Sql.rows(entityManager
                        .createNativeQuery("select i.id, 1 from indicator i where i.id = " + ANY
                                + " and exists (select 1 from assessment a where a.indicator_id = i.id)")
                        .setParameter(1, joined(ids)))
                .map(row -> (UUID) row[0])
                .collect(Collectors.toSet());
    }

    private Stream<IndicatorRow> read(Query query) {
        var words = FigureWords.of(actor.locale());
        return Sql.rows(query).map(row -> new IndicatorRow(info(row, words), life(row)));
    }

    private static IndicatorLife life(Object[] row) {
        return new IndicatorLife((String) row[11], Sql.day(row[12]), Sql.day(row[13]), ((Number) row[14]).longValue());
    }

    private static IndicatorInfo info(Object[] row, FigureWords words) {
        return new IndicatorInfo(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                ValueType.valueOf((String) row[4]),
                (String) row[5],
                Direction.valueOf((String) row[6]),
                (Boolean) row[7],
                SumRule.valueOf((String) row[8]),
                (BigDecimal) row[9],
                (BigDecimal) row[10],
                words);
    }

    static String joined(Collection<UUID> ids) {
        return ids.stream().distinct().map(UUID::toString).collect(Collectors.joining(","));
    }
}

package doanket.criteria;

import doanket.platform.NotFoundException;
import doanket.platform.PortalJson;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sets as administrators keep them. */
@ApplicationScoped
class SetRepository {

    private static final String COUNTS = """
            select s.id, u.name,
                (select count(*) from criterion c where c.set_id = s.id),
                (select count(*) from indicator i join criterion c on c.id = i.criterion_id where c.set_id = s.id)
            from criteria_set s
            join unit u on u.id = s.owner_unit_id""";

    private static final String ADD = """
            insert into criteria_set (id, version, code, name, decision, kind, valid_from, valid_to, level_code,
                owner_unit_id, spared_satisfies)
            values (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)""";

    private static final String CHANGE = """
            update criteria_set set version = version + 1, name = ?2, decision = ?3, valid_from = ?4, valid_to = ?5,
                level_code = ?6, spared_satisfies = ?7
            where id = ?1 and version = ?8""";

    private static final String PUT_CRITERIA = """
            insert into criterion (id, set_id, code, name, group_name, sort)
            select gen_random_uuid(), ?1, c.code, c.name, c.part, c.sort
            from jsonb_to_recordset(cast(?2 as jsonb)) as c (code text, name text, part text, sort int)
            on conflict (set_id, code) do update
            set name = excluded.name, group_name = excluded.group_name, sort = excluded.sort""";

    private static final String PUT_INDICATORS = """
            insert into indicator (id, criterion_id, code, name, value_type, unit, direction, may_not_apply, sum_rule,
                lowest, highest, note, sort)
            select gen_random_uuid(), c.id, i.code, i.name, i.type, nullif(i.unit, ''), i.direction, i.spares, i.sum, i.lowest, i.highest,
                i.note, i.sort
            from jsonb_to_recordset(cast(?2 as jsonb)) as i (criterion text, code text, name text, type text, unit text,
                direction text, spares boolean, sum text, lowest numeric, highest numeric, note text, sort int)
            join criterion c on c.set_id = ?1 and c.code = i.criterion
            on conflict (criterion_id, code) do update
            set name = excluded.name, value_type = excluded.value_type, unit = excluded.unit,
                direction = excluded.direction, may_not_apply = excluded.may_not_apply, sum_rule = excluded.sum_rule,
                lowest = excluded.lowest, highest = excluded.highest, version = indicator.version + 1,
                note = case when excluded.note = '' then indicator.note else excluded.note end, sort = excluded.sort""";

    @PersistenceContext
    EntityManager entityManager;

    /** Set, owner's name, criteria, indicators. */
    List<Object[]> counts() {
        return Sql.rows(entityManager.createNativeQuery(COUNTS)).toList();
    }

    Optional<UUID> owner(UUID set) {
        return Sql.rows(entityManager
                        .createNativeQuery("select owner_unit_id, 1 from criteria_set where id = ?1")
                        .setParameter(1, set))
                .map(row -> (UUID) row[0])
                .findFirst();
    }

    boolean isTaken(String code) {
        return !entityManager
                .createNativeQuery("select 1 from criteria_set where code = ?1")
                .setParameter(1, code)
                .getResultList()
                .isEmpty();
    }

    /** Whether what does not apply counts as satisfied, and the version in which the set is read. */
    record Rest(boolean sparedSatisfies, long version) {}

    Rest rest(UUID set) {
        return Sql.rows(entityManager
                        .createNativeQuery("select spared_satisfies, version from criteria_set where id = ?1")
                        .setParameter(1, set))
                .map(row -> new Rest((Boolean) row[0], ((Number) row[1]).longValue()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    void add(UUID id, UUID owner, SetTerms terms) {
        entityManager
                .createNativeQuery(ADD)
                .setParameter(1, id)
                .setParameter(2, terms.code())
                .setParameter(3, terms.name())
                .setParameter(4, terms.decision())
                .setParameter(5, terms.kind().name())
                .setParameter(6, Date.valueOf(terms.from()))
                .setParameter(7, day(terms.until()))
                .setParameter(8, terms.level())
                .setParameter(9, owner)
                .setParameter(10, terms.sparedSatisfies())
                .executeUpdate();
    }

    /** Whether nobody had changed it since it was read in that version. */
    boolean change(UUID id, SetTerms terms, long version) {
        return entityManager
                        .createNativeQuery(CHANGE)
                        .setParameter(1, id)
                        .setParameter(2, terms.name())
                        .setParameter(3, terms.decision())
                        .setParameter(4, Date.valueOf(terms.from()))
                        .setParameter(5, day(terms.until()))
                        .setParameter(6, terms.level())
                        .setParameter(7, terms.sparedSatisfies())
                        .setParameter(8, version)
                        .executeUpdate()
                > 0;
    }

    /** What is beneath it changes: whether nobody had changed it since it was read in that version. */
    boolean touch(UUID id, long version) {
        return entityManager
                        .createNativeQuery(
                                "update criteria_set set version = version + 1 where id = ?1 and version = ?2")
                        .setParameter(1, id)
                        .setParameter(2, version)
                        .executeUpdate()
                > 0;
    }

    /** Criteria first, then their indicators; two statements. */
    void put(UUID set, Collection<LoadedLine> lines) {
        var criteria = PortalJson.createArrayBuilder();
        var indicators = PortalJson.createArrayBuilder();
        lines.forEach(line -> (line.isCriterion() ? criteria : indicators).add(line.json()));
        run(PUT_CRITERIA, set, criteria.build().toString());
        run(PUT_INDICATORS, set, indicators.build().toString());
    }

    private void run(String sql, UUID set, String rows) {
        entityManager
                .createNativeQuery(sql)
                .setParameter(1, set)
                .setParameter(2, rows)
                .executeUpdate();
    }

    private static Object day(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}

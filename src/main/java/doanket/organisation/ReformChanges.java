package doanket.organisation;

import doanket.platform.Sql;
import doanket.platform.Trouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What begins and ends with a reform: relations and posts, each kind in one statement, and the same back again. */
@ApplicationScoped
class ReformChanges {

    private static final String OLD = "(select l.unit_id from reform_unit l where l.reform_id = ?1)";

    private static final String BEGINS_LATER = """
            select u.name, 1
            from unit u
            where u.id in %1$s
            and (exists (
                    select 1 from unit_relation r
                    where (r.lower_id = u.id or r.upper_id = u.id) and r.valid_from > ?2)
                or exists (select 1 from appointment a where a.unit_id = u.id and a.valid_from > ?2))
            order by u.name
            limit 1""".formatted(OLD);

    private static final String LEFT_BENEATH = """
            select count(distinct r.lower_id), 1
            from reform_unit l
            join unit_relation r on r.upper_id = l.unit_id
            join unit b on b.id = r.lower_id
            where l.reform_id = ?1 and l.heir_id is null
            and r.lower_id not in %1$s
            and (r.valid_to is null or r.valid_to > ?2)
            and (b.valid_to is null or b.valid_to > ?2)""".formatted(OLD);

    /** What lies beneath the units that end lies beneath the units that take over, or that a split gives it to; what ends as well does not. */
    private static final String MOVE_BENEATH = """
            select r.kind_code, r.lower_id, coalesce(s.heir_id, l.heir_id) as upper_id, r.valid_to
            from reform_unit l
            join unit_relation r on r.upper_id = l.unit_id
            left join reform_share s on s.reform_id = l.reform_id and s.unit_id = r.lower_id
            where l.reform_id = ?1 and l.heir_id is not null and r.lower_id <> coalesce(s.heir_id, l.heir_id)
            and r.lower_id not in %1$s
            and (r.valid_to is null or r.valid_to > ?2)""".formatted(OLD);

    /** A unit that is founded lies where those lay that it comes after, or beneath what comes after what they lay beneath. */
    private static final String PUT_FOUNDED = """
            select r.kind_code, h.unit_id as lower_id, coalesce(x.heir_id, r.upper_id) as upper_id, r.valid_to
            from reform_heir h
            join reform f on f.id = h.reform_id
            join reform_unit l on l.reform_id = h.reform_id and (l.heir_id = h.unit_id or f.kind = 'SPLIT')
            join unit_relation r on r.lower_id = l.unit_id
            left join reform_unit x on x.reform_id = h.reform_id and x.unit_id = r.upper_id
            where h.reform_id = ?1 and h.code is not null
            and coalesce(x.heir_id, r.upper_id) <> h.unit_id
            and (r.valid_to is null or r.valid_to > ?2)""";

    private static final String ADD = """
            with wanted as (%s),
            added as (
                insert into unit_relation (id, version, kind_code, lower_id, upper_id, valid_from, valid_to)
                select gen_random_uuid(), 1, w.kind_code, w.lower_id, w.upper_id, cast(?2 as date) + 1,
                    case when bool_or(w.valid_to is null) then null else max(w.valid_to) end
                from wanted w
                where not exists (
                    select 1 from unit_relation o
                    where o.kind_code = w.kind_code and o.lower_id = w.lower_id and o.upper_id = w.upper_id
                    and (o.valid_to is null or o.valid_to > ?2))
                group by w.kind_code, w.lower_id, w.upper_id
                returning id
            )
            insert into reform_change (reform_id, object_id, what, main)
            select ?1, id, 'RELATION_ADDED', false from added""";

    private static final String END_RELATIONS = """
            with ended as (
                insert into reform_change (reform_id, object_id, what, valid_to, main)
                select ?1, r.id, 'RELATION_ENDED', r.valid_to, false
                from unit_relation r
                where (r.lower_id in %1$s or r.upper_id in %1$s)
                and (r.valid_to is null or r.valid_to > ?2)
                returning object_id
            )
            update unit_relation r set valid_to = ?2, version = r.version + 1
            from ended e
            where r.id = e.object_id""".formatted(OLD);

    private static final String END_POSTS = """
            with ended as (
                insert into reform_change (reform_id, object_id, what, valid_to, main)
                select ?1, a.id, 'POST_ENDED', a.valid_to, a.main
                from appointment a
                where a.unit_id in %1$s
                and (a.valid_to is null or a.valid_to > ?2)
                returning object_id
            )
            update appointment a set valid_to = ?2, version = a.version + 1
            from ended e
            where a.id = e.object_id""".formatted(OLD);

    private static final String CIRCLE = """
            with recursive reach (start_id, unit_id) as (
                select s.predecessor_id, s.successor_id from succession s where s.predecessor_id in %1$s
                union
                select r.start_id, s.successor_id
                from reach r
                join succession s on s.predecessor_id = r.unit_id
            )
            select u.name, 1
            from reach r
            join unit u on u.id = r.start_id
            where r.unit_id = r.start_id
            order by u.name
            limit 1""".formatted(OLD);

    /** By the relations after its last day, of whatever kinds, none of the units that a reform is about lies beneath itself. */
    private static final String BENEATH_ITSELF = """
            with recursive above (start_id, unit_id) as (
                select r.lower_id, r.upper_id
                from unit_relation r
                where (r.lower_id in %1$s
                    or r.lower_id in (select h.unit_id from reform_heir h where h.reform_id = ?1))
                and (r.valid_to is null or r.valid_to > ?2)
                union
                select a.start_id, r.upper_id
                from above a
                join unit_relation r on r.lower_id = a.unit_id
                where r.valid_to is null or r.valid_to > ?2
            )
            select u.name, 1
            from above a
            join unit u on u.id = a.start_id
            where a.unit_id = a.start_id
            order by u.name
            limit 1""".formatted(OLD);

    /** What somebody has ended otherwise meanwhile stays as it is. */
    private static final String PUT_BACK = """
            update %1$s o
            set valid_to = c.valid_to, version = o.version + 1
            from reform_change c
            where c.reform_id = ?1 and c.what = '%2$s' and c.object_id = o.id and o.valid_to = ?2""";

    /** Another decision that is set ends what this one began, and has put something else in its place. */
    private static final String BUILT_ON = """
            select f.decision, 1
            from reform_change a
            join reform_change o on o.object_id = a.object_id and o.what = 'RELATION_ENDED'
            join reform f on f.id = o.reform_id
            where a.reform_id = ?1 and a.what = 'RELATION_ADDED'
            order by f.on_day desc, f.id
            limit 1""";

    private static final String FOUNDED_IN_USE = """
            select u.name, 1
            from reform_heir h
            join unit u on u.id = h.unit_id
            where h.reform_id = ?1 and h.code is not null
            and (exists (select 1 from appointment a where a.unit_id = u.id)
                or exists (select 1 from role_grant g where g.unit_id = u.id)
                or exists (select 1 from account c where c.unit_id = u.id)
                or exists (select 1 from succession s where s.successor_id = u.id)
                or exists (select 1 from unit_relation r where r.lower_id = u.id or r.upper_id = u.id))
            order by u.name
            limit 1""";

    private static final String FOUNDED = """
            select u.name, 1
            from reform_heir h
            join unit u on u.id = h.unit_id
            where h.reform_id = ?1 and h.code is not null
            order by u.name""";

    private static final List<String> FORGET = List.of(
            """
            delete from unit_relation r using reform_change c
            where c.reform_id = ?1 and c.what = 'RELATION_ADDED' and c.object_id = r.id""",
            "delete from succession s using reform_unit l where l.reform_id = ?1 and s.predecessor_id = l.unit_id",
            "delete from reform_change c where c.reform_id = ?1");

    private static final List<String> UNFOUND = List.of("""
            delete from unit_move m using reform_heir h
            where h.reform_id = ?1 and h.code is not null and m.unit_id = h.unit_id""", """
            delete from unit u using reform_heir h
            where h.reform_id = ?1 and h.code is not null and u.id = h.unit_id""");

    @PersistenceContext
    EntityManager entityManager;

    /** Refuses where something of a unit that ends begins later, and where units would be left beneath one without an heir. */
    void mustBePossible(UUID reform, LocalDate lastDay) {
        first(BEGINS_LATER, reform, lastDay).ifPresent(name -> {
            throw OrganisationRefused.beginsLater((String) name);
        });
        first(LEFT_BENEATH, reform, lastDay)
                .map(count -> ((Number) count).longValue())
                .filter(count -> count > 0)
                .ifPresent(count -> {
                    throw OrganisationRefused.unitsBeneath(count);
                });
    }

    void apply(UUID reform, LocalDate lastDay) {
        run(ADD.formatted(PUT_FOUNDED), reform, lastDay);
        run(ADD.formatted(MOVE_BENEATH), reform, lastDay);
        run(END_RELATIONS, reform, lastDay);
        run(END_POSTS, reform, lastDay);
        mustNotLieBeneathItself(reform, lastDay);
    }

    /** Refuses where a unit would come, near or far, after itself. */
    void mustNotCircle(UUID reform) {
        Sql.rows(entityManager.createNativeQuery(CIRCLE).setParameter(1, reform))
                .findFirst()
                .ifPresent(row -> {
                    throw OrganisationRefused.successionCycle((String) row[0]);
                });
    }

    /** Refuses where another reform stands on this one, and where a unit that it founded is in use. */
    void putBack(UUID reform, LocalDate lastDay) {
        Sql.rows(entityManager.createNativeQuery(BUILT_ON).setParameter(1, reform))
                .findFirst()
                .ifPresent(row -> {
                    throw OrganisationRefused.reformBuiltOn((String) row[0]);
                });
        run(PUT_BACK.formatted("unit_relation", "RELATION_ENDED"), reform, lastDay);
        run(PUT_BACK.formatted("appointment", "POST_ENDED"), reform, lastDay);
        FORGET.forEach(sql -> run(sql, reform));
        Sql.rows(entityManager.createNativeQuery(FOUNDED_IN_USE).setParameter(1, reform))
                .findFirst()
                .ifPresent(row -> {
                    throw OrganisationRefused.reformFoundedInUse((String) row[0]);
                });
        unfound(reform);
        mustNotLieBeneathItself(reform, lastDay);
    }

    /** Whatever feature has prepared something for a unit that was to begin keeps it from being taken back. */
    private void unfound(UUID reform) {
        var founded = Sql.rows(entityManager.createNativeQuery(FOUNDED).setParameter(1, reform))
                .map(row -> (String) row[0])
                .collect(Collectors.joining(", "));
        try {
            UNFOUND.forEach(sql -> run(sql, reform));
        } catch (PersistenceException e) {
            if (Trouble.isInUse(e)) {
                throw OrganisationRefused.reformFoundedInUse(founded);
            }
            throw e;
        }
    }

    private void mustNotLieBeneathItself(UUID reform, LocalDate lastDay) {
        Sql.rows(bound(BENEATH_ITSELF, reform, lastDay)).findFirst().ifPresent(row -> {
            throw OrganisationRefused.beneathItself((String) row[0]);
        });
    }

    private Optional<Object> first(String sql, UUID reform, LocalDate lastDay) {
        return Sql.rows(bound(sql, reform, lastDay)).map(row -> row[0]).findFirst();
    }

    private void run(String sql, UUID reform, LocalDate lastDay) {
        bound(sql, reform, lastDay).executeUpdate();
    }

    private void run(String sql, UUID reform) {
        entityManager.createNativeQuery(sql).setParameter(1, reform).executeUpdate();
    }

    private Query bound(String sql, UUID reform, LocalDate lastDay) {
        return entityManager.createNativeQuery(sql).setParameter(1, reform).setParameter(2, Date.valueOf(lastDay));
    }
}

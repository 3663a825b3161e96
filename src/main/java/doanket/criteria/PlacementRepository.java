package doanket.criteria;

import doanket.platform.PortalJson;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In which group of a set, and in which region, units are. */
@ApplicationScoped
class PlacementRepository {

    private static final String GROUPS = """
            select g.unit_id, u.name, g.group_key, g.from_day, g.to_day
            from unit_group g
            join unit u on u.id = g.unit_id
            where g.set_id = ?1
            order by u.protocol_rank, u.sort_form, g.from_day""";

    private static final String REGIONS = """
            select r.code, r.name_vi, r.name_en, r.version,
                (select string_agg(n.name, ', ' order by n.protocol_rank, n.sort_form)
                    from unit_region ur join unit n on n.id = ur.unit_id where ur.region_code = r.code)
            from region r
            order by r.rank, r.code""";

    /** Those that are in a group on that day, and all places of the set's level in the unit whose set it is. */
    private static final String PLACED = """
            with recursive asked as (select owner_unit_id, level_code from criteria_set where id = ?1),
            below as (
                select owner_unit_id as id from asked
                union
                select r.lower_id from unit_relation r join below b on b.id = r.upper_id
            )
            select u.code, u.name, g.group_key
            from unit u
            join unit_type t on t.code = u.type_code
            left join unit_group g on g.set_id = ?1 and g.unit_id = u.id
                and g.from_day <= ?2 and (g.to_day is null or g.to_day >= ?2)
            where g.unit_id is not null
            or (t.territorial and u.level_code = (select level_code from asked) and u.id in (select id from below)
                and u.valid_from <= ?2 and (u.valid_to is null or u.valid_to >= ?2))
            order by u.protocol_rank, u.sort_form, u.id""";

    private static final String PROVINCES = """
            select u.code, u.name, r.region_code
            from unit u
            join unit_type t on t.code = u.type_code
            left join unit_region r on r.unit_id = u.id
            where r.unit_id is not null
            or (t.territorial and u.level_code = 'PROVINCE'
                and u.valid_from <= ?1 and (u.valid_to is null or u.valid_to >= ?1))
            order by u.protocol_rank, u.sort_form, u.id""";

    /** Takes the places ?2 (rows of unit and part). */
    private static final String ROWS = "jsonb_to_recordset(cast(?2 as jsonb)) as m (unit uuid, part text)";

    private static final String ADD_REGION = """
            insert into region (code, name_vi, name_en, rank)
            select ?1, ?2, ?3, coalesce(max(rank), 0) + 10 from region""";

    private static final String RENAME_REGION = """
            update region set name_vi = ?2, name_en = ?3, version = version + 1
            where code = ?1 and version = ?4""";

    /** Only where it has not been put anywhere since the page was read. */
    private static final String PUT_REGION = """
            insert into unit_region (unit_id, region_code, changed_at)
            select m.unit, m.part, cast(?3 as timestamptz) from %s
            on conflict (unit_id) do update
            set region_code = excluded.region_code, changed_at = excluded.changed_at
            where unit_region.changed_at <= ?4""".formatted(ROWS);

    @PersistenceContext
    EntityManager entityManager;

    List<SetSheet.GroupRow> groups(UUID set) {
        return Sql.rows(entityManager.createNativeQuery(GROUPS).setParameter(1, set))
                .map(row -> new SetSheet.GroupRow(
                        (UUID) row[0], (String) row[1], (String) row[2], Sql.day(row[3]), Sql.day(row[4])))
                .toList();
    }

    /** Whoever moves units of a set moves them one after the other. */
    void hold(UUID set) {
        entityManager
                .createNativeQuery("select 1 from criteria_set where id = ?1 for update")
                .setParameter(1, set)
                .getResultList();
    }

    /** Whether somebody moved that unit after that moment; whoever asks moves it next. */
    boolean isMovedSince(UUID set, UUID unit, Instant moment) {
        hold(set);
        return !entityManager
                .createNativeQuery("select 1 from unit_group where set_id = ?1 and unit_id = ?2 and changed_at > ?3")
                .setParameter(1, set)
                .setParameter(2, unit)
                .setParameter(3, Timestamp.from(moment))
                .getResultList()
                .isEmpty();
    }

    /** From that day on in those groups: whatever group a unit was in ends the day before, and what was to come falls away. */
    void move(UUID set, Map<UUID, String> groups, LocalDate from, Instant now) {
        var rows = rows(groups);
        place(
                        "delete from unit_group where set_id = ?1 and from_day >= ?3 and unit_id in (select m.unit from %s)",
                        rows)
                .setParameter(1, set)
                .setParameter(3, Date.valueOf(from))
                .executeUpdate();
        place("""
                update unit_group set to_day = cast(?3 as date) - 1
                where set_id = ?1 and from_day < ?3 and (to_day is null or to_day >= ?3)
                and unit_id in (select m.unit from %s)""", rows)
                .setParameter(1, set)
                .setParameter(3, Date.valueOf(from))
                .executeUpdate();
        place("""
                insert into unit_group (set_id, unit_id, group_key, from_day, changed_at)
                select cast(?1 as uuid), m.unit, m.part, cast(?3 as date), cast(?4 as timestamptz) from %s""", rows)
                .setParameter(1, set)
                .setParameter(3, Date.valueOf(from))
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    private Query place(String sql, String rows) {
        return entityManager.createNativeQuery(sql.formatted(ROWS)).setParameter(2, rows);
    }

    private static String rows(Map<UUID, String> places) {
        var rows = PortalJson.createArrayBuilder();
        places.forEach((unit, part) -> rows.add(
                PortalJson.createObjectBuilder().add("unit", unit.toString()).add("part", part)));
        return rows.build().toString();
    }

    /** A unit as it stands in a table. */
    record Unit(UUID id, String code, String name) {}

    /** A unit with its group or region, or null. */
    record Placed(String code, String name, String place) {}

    /** Closed ones, too: what they reported is judged as well. */
    Map<String, Unit> units(Collection<String> codes) {
        return units("code = any (string_to_array(?1, chr(10)))", String.join("\n", codes));
    }

    Map<String, Unit> unitsOf(Collection<UUID> ids) {
        return units("id = " + IndicatorRepository.ANY, IndicatorRepository.joined(ids));
    }

    private Map<String, Unit> units(String condition, String asked) {
        return Sql.rows(entityManager
                        .createNativeQuery("select id, code, name from unit where " + condition)
                        .setParameter(1, asked))
                .map(row -> new Unit((UUID) row[0], (String) row[1], (String) row[2]))
                .collect(Collectors.toMap(Unit::code, Function.identity()));
    }

    List<Placed> placed(UUID set, LocalDate day) {
        return placed(
                entityManager.createNativeQuery(PLACED).setParameter(1, set).setParameter(2, Date.valueOf(day)));
    }

    List<Placed> provinces(LocalDate day) {
        return placed(entityManager.createNativeQuery(PROVINCES).setParameter(1, Date.valueOf(day)));
    }

    private static List<Placed> placed(Query query) {
        return Sql.rows(query)
                .map(row -> new Placed((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** Of each unit that was given one. */
    Map<UUID, String> regionsOf() {
        return Sql.rows(entityManager.createNativeQuery("select unit_id, region_code from unit_region"))
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Nobody else puts them anywhere else before this is done. */
    void holdRegions() {
        entityManager.createNativeQuery("select 1 from unit_region for update").getResultList();
    }

    List<RegionRow> regions() {
        return Sql.rows(entityManager.createNativeQuery(REGIONS))
                .map(row -> new RegionRow(
                        (String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue(), (String)
                                row[4]))
                .toList();
    }

    void addRegion(RegionRow region) {
        entityManager
                .createNativeQuery(ADD_REGION)
                .setParameter(1, region.code())
                .setParameter(2, region.name())
                .setParameter(3, region.english())
                .executeUpdate();
    }

    /** Whether nobody had renamed it since it was read. */
    boolean renameRegion(RegionRow region) {
        return entityManager
                        .createNativeQuery(RENAME_REGION)
                        .setParameter(1, region.code())
                        .setParameter(2, region.name())
                        .setParameter(3, region.english())
                        .setParameter(4, region.version())
                        .executeUpdate()
                > 0;
    }

    /** How many of those units nobody had put anywhere since that moment; only they are put. */
    int putRegions(Map<UUID, String> regions, Instant now, Instant seen) {
        return entityManager
                .createNativeQuery(PUT_REGION)
                .setParameter(2, rows(regions))
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, Timestamp.from(seen))
                .executeUpdate();
    }
}

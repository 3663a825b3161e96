package doanket.criteria;

import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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

    private static final String ADD_REGION = """
            insert into region (code, name_vi, name_en, rank)
            select ?1, ?2, ?3, coalesce(max(rank), 0) + 10 from region""";

    private static final String RENAME_REGION = """
            update region set name_vi = ?2, name_en = ?3, version = version + 1
            where code = ?1 and version = ?4""";

    /** Only where it has not been put anywhere since the page was read. */
    private static final String PUT_REGION = """
            insert into unit_region (unit_id, region_code, changed_at)
            values (?1, ?2, ?3)
            on conflict (unit_id) do update
            set region_code = excluded.region_code, changed_at = excluded.changed_at
            where unit_region.changed_at <= ?4""";

    @PersistenceContext
    EntityManager entityManager;

    List<SetSheet.GroupRow> groups(UUID set) {
        return IndicatorRepository.rows(entityManager.createNativeQuery(GROUPS).setParameter(1, set))
                .map(row -> new SetSheet.GroupRow(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        IndicatorRepository.day(row[3]),
                        IndicatorRepository.day(row[4])))
                .toList();
    }

    /** Whether somebody moved that unit after that moment; whoever asks moves it next, one after the other. */
    boolean isMovedSince(UUID set, UUID unit, Instant moment) {
        entityManager
                .createNativeQuery("select 1 from criteria_set where id = ?1 for update")
                .setParameter(1, set)
                .getResultList();
        return !entityManager
                .createNativeQuery("select 1 from unit_group where set_id = ?1 and unit_id = ?2 and changed_at > ?3")
                .setParameter(1, set)
                .setParameter(2, unit)
                .setParameter(3, Timestamp.from(moment))
                .getResultList()
                .isEmpty();
    }

    /** From that day on in that group: whatever group it was in ends the day before, and what was to come falls away. */
    void move(GroupMove move, Instant now) {
        place("delete from unit_group where set_id = ?1 and unit_id = ?2 and from_day >= ?3", move)
                .executeUpdate();
        place("""
                update unit_group set to_day = cast(?3 as date) - 1
                where set_id = ?1 and unit_id = ?2 and from_day < ?3 and (to_day is null or to_day >= ?3)""", move).executeUpdate();
        place(
                        "insert into unit_group (set_id, unit_id, group_key, from_day, changed_at) values (?1, ?2, ?4, ?3, ?5)",
                        move)
                .setParameter(4, move.group())
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }

    /** A unit that is in a group of a set from a day on. */
    record GroupMove(UUID set, UUID unit, String group, LocalDate from) {

        String told() {
            return group + ", " + VietnamTime.told(from);
        }
    }

    private Query place(String sql, GroupMove move) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, move.set())
                .setParameter(2, move.unit())
                .setParameter(3, Date.valueOf(move.from()));
    }

    List<RegionRow> regions() {
        return IndicatorRepository.rows(entityManager.createNativeQuery(REGIONS))
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

    /** Whether nobody had put that unit anywhere since that moment. */
    boolean putRegion(UUID unit, String region, Instant now, Instant seen) {
        return entityManager
                        .createNativeQuery(PUT_REGION)
                        .setParameter(1, unit)
                        .setParameter(2, region)
                        .setParameter(3, Timestamp.from(now))
                        .setParameter(4, Timestamp.from(seen))
                        .executeUpdate()
                > 0;
    }
}

package doanket.criteria;

import doanket.platform.PortalJson;
import doanket.platform.Sql;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Thresholds, and in which group and region units are. */
@ApplicationScoped
class ThresholdRepository {

    private static final String THRESHOLDS = """
            select t.id, t.indicator_id, t.scope, t.scope_key, t.value, t.nearly, t.from_day, t.decided_by,
                t.name, t.at, t.ended_name, t.ended_at
            from threshold t
            where t.indicator_id = any (cast(string_to_array(?1, ',') as uuid[]))
            and (t.ended_at is null or ?2)""";

    private static final String DECIDE = """
            insert into threshold (id, indicator_id, scope, scope_key, value, nearly, from_day, decided_by,
                account_id, name, post_id, post, at)
            select t.id, t.indicator, t.scope, t.place, t.value, t.nearly, t.day, t.decider,
                cast(?2 as uuid), ?3, cast(?4 as uuid), ?5, cast(?6 as timestamptz)
            from jsonb_to_recordset(cast(?1 as jsonb)) as t (id uuid, indicator uuid, scope text, place text,
                value numeric, nearly numeric, day date, decider text)""";

    private static final String WITHDRAW = """
            update threshold set ended_name = ?3, ended_at = ?4
            where indicator_id = ?1 and id = ?2 and ended_at is null""";

    /** Groups of units; and the region of each province that was given one, which has no set. */
    private static final String PLACEMENTS = """
            select g.set_id, g.unit_id, g.group_key, g.from_day, g.to_day
            from unit_group g
            where g.set_id = any (cast(string_to_array(?1, ',') as uuid[]))
            and g.unit_id = any (cast(string_to_array(?2, ',') as uuid[]))
            union all
            select null, r.unit_id, r.region_code, null, null
            from unit_region r""";

    @PersistenceContext
    EntityManager entityManager;

    /** From when until when a unit is in a group of a set. */
    record Membership(UUID set, UUID unit, String group, LocalDate from, LocalDate until) {

        boolean holds(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    /** A decision with who made it and when, and who withdrew it and when (null: nobody). */
    record Decided(Threshold threshold, String name, Instant at, String endedName, Instant endedAt) {}

    /** What is in force. */
    List<Threshold> of(Collection<UUID> indicators) {
        return decided(indicators, false).stream().map(Decided::threshold).toList();
    }

    /** What is in force, or all that ever was decided. */
    List<Decided> decided(Collection<UUID> indicators, boolean ever) {
        return Sql.rows(entityManager
                        .createNativeQuery(THRESHOLDS)
                        .setParameter(1, IndicatorRepository.joined(indicators))
                        .setParameter(2, ever))
                .map(row ->
                        new Decided(threshold(row), (String) row[8], moment(row[9]), (String) row[10], moment(row[11])))
                .toList();
    }

    private static Threshold threshold(Object[] row) {
        return new Threshold(
                (UUID) row[0],
                (UUID) row[1],
                ThresholdScope.valueOf((String) row[2]),
                (String) row[3],
                (BigDecimal) row[4],
                (BigDecimal) row[5],
                Sql.day(row[6]),
                (String) row[7]);
    }

    private static Instant moment(Object stored) {
        return stored == null ? null : ((Timestamp) stored).toInstant();
    }

    /** All in one statement. */
    void decide(Collection<Threshold> all, Stamp by) {
        var rows = PortalJson.createArrayBuilder();
        all.forEach(one -> rows.add(json(one)));
        entityManager
                .createNativeQuery(DECIDE)
                .setParameter(1, rows.build().toString())
                .setParameter(2, Objects.toString(by.account(), null))
                .setParameter(3, by.name())
                .setParameter(4, Objects.toString(by.post(), null))
                .setParameter(5, by.postLabel())
                .setParameter(6, Timestamp.from(by.at()))
                .executeUpdate();
    }

    private static JsonObjectBuilder json(Threshold one) {
        var row = PortalJson.createObjectBuilder()
                .add("id", one.id().toString())
                .add("indicator", one.indicator().toString())
                .add("scope", one.scope().name())
                .add("place", one.key())
                .add("value", one.value())
                .add("day", one.from().toString())
                .add("decider", one.decidedBy());
        return one.nearly() == null ? row : row.add("nearly", one.nearly());
    }

    /** How many of those nobody had withdrawn already. */
    int withdraw(Collection<UUID> decisions, Stamp by) {
        return entityManager
                .createNativeQuery("""
                        update threshold set ended_name = ?2, ended_at = ?3
                        where id = any (cast(string_to_array(?1, ',') as uuid[])) and ended_at is null""")
                .setParameter(1, IndicatorRepository.joined(decisions))
                .setParameter(2, by.name())
                .setParameter(3, Timestamp.from(by.at()))
                .executeUpdate();
    }

    /** It stays to be read, and counts no more. */
    boolean withdraw(UUID indicator, UUID threshold, Stamp by) {
        return entityManager
                        .createNativeQuery(WITHDRAW)
                        .setParameter(1, indicator)
                        .setParameter(2, threshold)
                        .setParameter(3, by.name())
                        .setParameter(4, Timestamp.from(by.at()))
                        .executeUpdate()
                > 0;
    }

    /** Who is in which group of a set from when until when, and which province is in which region. */
    record Placements(List<Membership> memberships, Map<UUID, String> regions) {}

    Placements placements(Collection<UUID> sets, Collection<UUID> units) {
        var memberships = new ArrayList<Membership>();
        var regions = new HashMap<UUID, String>();
        Sql.rows(entityManager
                        .createNativeQuery(PLACEMENTS)
                        .setParameter(1, IndicatorRepository.joined(sets))
                        .setParameter(2, IndicatorRepository.joined(units)))
                .forEach(row -> {
                    if (row[0] == null) {
                        regions.put((UUID) row[1], (String) row[2]);
                    } else {
                        memberships.add(new Membership(
                                (UUID) row[0], (UUID) row[1], (String) row[2], Sql.day(row[3]), Sql.day(row[4])));
                    }
                });
        return new Placements(memberships, regions);
    }
}

package doanket.news;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is published and has a day ahead of it. */
@ApplicationScoped
class UpkeepRepository {

    private static final String ON_SHELF = "a.live_number > 0 and a.withdrawn_at is null";

    private static final String OUT = ON_SHELF + " and (a.expires_at is null or a.expires_at > ?1)";

    private static final String ROWS = """
            select a.id, v.title, a.unit_id, v.category_id, a.expires_at, a.check_on
            from article a
            join article_version v on v.article_id = a.id and v.number = a.live_number
            """;

    private static final String IN_UNITS = " and a.unit_id = any (cast(string_to_array(?3, ',') as uuid[])) ";

    /** Each article by what happens to it: kind, the moment or the day. */
    private static final String CALENDAR = """
            select a.id, d.kind, d.at, d.day, v.title, a.unit_id
            from article a
            join article_version v on v.article_id = a.id and v.number = a.live_number
            left join reading_request q on q.id = a.id
            cross join lateral (values
                ('PUBLISH', a.publish_at, cast(null as date)),
                ('END', a.expires_at, null),
                ('CHECK', null, a.check_on),
                ('READ_BY', null, q.due_on)) as d (kind, at, day)
            where a.live_number > 0
            and a.withdrawn_at is null
            and (d.at >= ?1 and d.at < ?2 or d.day >= ?4 and d.day < ?5)
            and a.unit_id = any (cast(string_to_array(?3, ',') as uuid[]))
            order by d.at nulls first, v.title
            limit ?6""";

    @PersistenceContext
    EntityManager entityManager;

    /** A row with the unit and category still to be named. */
    record Found(UUID id, String title, UUID unit, UUID category, Instant expiresAt, LocalDate checkOn) {}

    /** Something that happens to an article, at a moment or on a day. */
    record Dated(UUID id, DeskDay.Kind kind, Instant at, LocalDate day, String title, UUID unit) {}

    /** The units that have anything published. */
    List<UUID> units() {
        return Sql.rows(entityManager.createNativeQuery(
                        "select distinct a.unit_id, 1 from article a where " + ON_SHELF))
                .map(row -> (UUID) row[0])
                .toList();
    }

    /** Those of which somebody may still have been told, and whose hour passed between the two. */
    List<UUID> expired(Instant from, Instant to) {
        return Sql.rows(entityManager
                        .createNativeQuery("/* job */ select a.id, 1 from article a where " + ON_SHELF
                                + " and a.expires_at > ?1 and a.expires_at <= ?2")
                        .setParameter(1, Timestamp.from(from))
                        .setParameter(2, Timestamp.from(to)))
                .map(row -> (UUID) row[0])
                .toList();
    }

    List<Found> toCheck(Collection<UUID> units, Instant now, LocalDate until, int most) {
        return rows(OUT + " and a.check_on <= ?2" + IN_UNITS + "order by a.check_on, a.id", units, now, until, most);
    }

    List<Found> ending(Collection<UUID> units, Instant now, Instant until, int most) {
        return rows(
                ON_SHELF + " and a.expires_at > ?1 and a.expires_at < ?2" + IN_UNITS + "order by a.expires_at, a.id",
                units,
                now,
                Timestamp.from(until),
                most);
    }

    private List<Found> rows(String which, Collection<UUID> units, Instant now, Object until, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(ROWS + "where " + which + " limit ?4")
                        .setParameter(1, Timestamp.from(now))
                        .setParameter(2, until instanceof LocalDate day ? Date.valueOf(day) : until)
                        .setParameter(3, Sql.joined(units))
                        .setParameter(4, most))
                .map(row -> new Found(
                        (UUID) row[0],
                        (String) row[1],
                        (UUID) row[2],
                        (UUID) row[3],
                        Sql.instant(row[4]),
                        row[5] == null ? null : ((Date) row[5]).toLocalDate()))
                .toList();
    }

    /** What happens from that day until before the other. */
    List<Dated> between(Collection<UUID> units, LocalDate from, LocalDate before, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(CALENDAR)
                        .setParameter(1, Days.start(from))
                        .setParameter(2, Days.start(before))
                        .setParameter(3, Sql.joined(units))
                        .setParameter(4, Date.valueOf(from))
                        .setParameter(5, Date.valueOf(before))
                        .setParameter(6, most))
                .map(row -> new Dated(
                        (UUID) row[0],
                        DeskDay.Kind.valueOf((String) row[1]),
                        Sql.instant(row[2]),
                        row[3] == null ? null : ((Date) row[3]).toLocalDate(),
                        (String) row[4],
                        (UUID) row[5]))
                .toList();
    }
}

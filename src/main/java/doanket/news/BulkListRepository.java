package doanket.news;

import doanket.news.BulkFilter.Which;
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

/** Articles that somebody may act on together, row by row. */
@ApplicationScoped
class BulkListRepository {

    private static final String LIVE = "a.live_number > 0 and a.withdrawn_at is null and a.publish_at <= ?1";

    private static final String PUBLISHED = LIVE + " and (a.expires_at is null or a.expires_at > ?1)";
    private static final String EXPIRED = LIVE + " and a.expires_at <= ?1";
    private static final String APPROVED = "a.stage = 'APPROVED' and a.approved_at <= ?1";

    private static final String ROWS = """
            select a.id, v.title, a.unit_id, v.category_id, %2$s, a.expires_at, a.check_on, a.pinned_until,
                a.live_number > 0 and a.stage = 'APPROVED'
            from article a
            join article_version v on v.article_id = a.id and v.number = %3$s
            where %1$s
            and a.unit_id = any (cast(string_to_array(?2, ',') as uuid[]))
            and (cast(?3 as uuid) is null or v.category_id = ?3)
            and (%2$s, a.id) < (cast(?4 as timestamptz), cast(?5 as uuid))
            order by %2$s desc, a.id desc
            limit ?6""";

    @PersistenceContext
    EntityManager entityManager;

    /** A row with the unit and category still to be named. */
    record Found(
            UUID id,
            String title,
            UUID unit,
            UUID category,
            Instant at,
            Instant expiresAt,
            LocalDate checkOn,
            Instant pinnedUntil,
            boolean revision) {}

    /** The units that have anything to act on. */
    List<UUID> units() {
        return Sql.rows(entityManager.createNativeQuery("""
                                select distinct a.unit_id, 1 from article a
                                where a.live_number > 0 or a.stage = 'APPROVED'"""))
                .map(row -> (UUID) row[0])
                .toList();
    }

    /** The newest first, before that key. */
    List<Found> rows(BulkFilter filter, Collection<UUID> units, PageKey before, Instant now, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(
                                ROWS.formatted(condition(filter.which()), at(filter.which()), number(filter.which())))
                        .setParameter(1, Timestamp.from(now))
                        .setParameter(2, Sql.joined(units))
                        .setParameter(3, filter.category())
                        .setParameter(4, Timestamp.from(before.at()))
                        .setParameter(5, before.id())
                        .setParameter(6, most))
                .map(row -> new Found(
                        (UUID) row[0],
                        (String) row[1],
                        (UUID) row[2],
                        (UUID) row[3],
                        Sql.instant(row[4]),
                        Sql.instant(row[5]),
                        row[6] == null ? null : ((Date) row[6]).toLocalDate(),
                        Sql.instant(row[7]),
                        (Boolean) row[8]))
                .toList();
    }

    private static String condition(Which which) {
        return switch (which) {
            case PUBLISHED -> PUBLISHED;
            case APPROVED -> APPROVED;
            case EXPIRED -> EXPIRED;
        };
    }

    private static String at(Which which) {
        return which == Which.APPROVED ? "a.approved_at" : "a.publish_at";
    }

    private static String number(Which which) {
        return which == Which.APPROVED ? "a.latest_number" : "a.live_number";
    }
}

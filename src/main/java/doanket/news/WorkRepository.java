package doanket.news;

import doanket.home.TileQuestion;
import doanket.news.Article.Stage;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The work in progress, row by row. */
@ApplicationScoped
class WorkRepository {

    private static final String COLUMNS = """
            select a.id, v.title, a.unit_id, v.category_id, a.stage, a.live_number, a.publish_at, a.expires_at,
                a.withdrawn_at, a.latest_at, a.latest_by, a.claimed_name, a.claimed_by, a.writer_id, a.submitted_by,
                a.submitted_at, a.approved_at, a.author_name,
                case when a.stage = 'RETURNED' or a.withdrawn_at is not null then
                    (select e.reason from article_event e
                    where e.article_id = a.id and e.kind in ('RETURNED', 'WITHDRAWN')
                    order by e.at desc limit 1)
                end as reason
            from article a
            join article_version v on v.article_id = a.id and v.number = a.latest_number
            """;

    private static final String MINE = COLUMNS + """
            where (a.author_id = ?1 or a.writer_id = ?1)
            and (a.latest_at, a.id) < (cast(?2 as timestamptz), cast(?3 as uuid))
            and (%s)
            order by a.latest_at desc, a.id desc
            limit ?4""";

    private static final String UNFINISHED = COLUMNS + """
            where (a.author_id = ?1 or a.writer_id = ?1)
            and a.stage in ('RETURNED', 'DRAFT')
            order by a.stage desc, a.latest_at desc
            limit ?2""";

    private static final String WAITING = """
            select a.id, v.title, u.name as unit_name, a.author_name, a.submitted_at
            from article a
            join article_version v on v.article_id = a.id and v.number = a.latest_number
            join unit u on u.id = a.unit_id
            where a.stage = 'SUBMITTED'
            and a.unit_id = any (cast(string_to_array(?1, ',') as uuid[]))
            and a.writer_id is distinct from cast(?2 as uuid)
            and a.submitted_by is distinct from cast(?2 as uuid)
            order by a.submitted_at, a.id
            limit ?3""";

    private static final String LIVE = "a.live_number > 0 and a.withdrawn_at is null";

    @PersistenceContext
    EntityManager entityManager;

    /** An article in work as the database tells it. */
    record Work(
            UUID id,
            String title,
            UUID unit,
            UUID category,
            Standing standing,
            Instant latestAt,
            String latestBy,
            String claimedName,
            UUID claimedBy,
            UUID writer,
            UUID submittedBy,
            Instant submittedAt,
            Instant approvedAt,
            String author,
            String reason) {

        boolean isOwnOf(UUID account) {
            return account.equals(writer) || account.equals(submittedBy);
        }
    }

    /** Articles that this account began or revises, the last touched first, narrowed to a status as of now. */
    List<Work> mine(UUID account, ArticleStatus status, Instant now, Optional<PageKey> after, int most) {
        var key = after.orElseGet(() -> new PageKey(now.plusSeconds(1), new UUID(-1, -1)));
        return Sql.rows(entityManager
                        .createNativeQuery(MINE.formatted(condition(status, "?5")))
                        .setParameter(1, account)
                        .setParameter(2, Timestamp.from(key.at()))
                        .setParameter(3, key.id())
                        .setParameter(4, most)
                        .setParameter(5, Timestamp.from(now)))
                .map(WorkRepository::work)
                .toList();
    }

    private static String condition(ArticleStatus status, String now) {
        if (status == null) {
            return "cast(" + now + " as timestamptz) is not null";
        }
        var condition = switch (status) {
            case SCHEDULED -> LIVE + " and a.publish_at > %s";
            case PUBLISHED -> LIVE + " and a.publish_at <= %1$s and (a.expires_at is null or a.expires_at > %1$s)";
            case EXPIRED -> LIVE + " and a.publish_at <= %1$s and a.expires_at <= %1$s";
            case WITHDRAWN -> "a.withdrawn_at < %s and a.stage = 'NONE'";
            default -> "a.stage = '" + status + "' and %s is not null";
        };
        return condition.formatted("cast(" + now + " as timestamptz)");
    }

    /** What this account has to go on with: returned first, then drafts, the last touched first. */
    static TileQuestion unfinished(String key, UUID account, int most) {
        return new TileQuestion(key, UNFINISHED, List.of(account, most));
    }

    /** What waits on the desks of these units, the oldest first, without what that account wrote or sent in. */
    static TileQuestion waiting(String key, Collection<UUID> units, UUID account, int most) {
        return new TileQuestion(key, WAITING, List.of(Sql.joined(units), account, most));
    }

    /** The units in which something lies on a desk. */
    List<UUID> unitsWithWork(Instant now) {
        return Sql.rows(entityManager.createNativeQuery("""
                                select a.unit_id, 1 from article a where a.stage in ('SUBMITTED', 'APPROVED')
                                union
                                select a.unit_id, 1 from article a
                                where a.live_number > 0 and a.withdrawn_at is null and a.publish_at > ?1""").setParameter(1, Timestamp.from(now)))
                .map(row -> (UUID) row[0])
                .toList();
    }

    List<Work> waiting(Collection<UUID> units, int most) {
        return onDesk("a.stage = 'SUBMITTED'", "a.submitted_at, a.id", units, most);
    }

    List<Work> approved(Collection<UUID> units, int most) {
        return onDesk("a.stage = 'APPROVED'", "a.approved_at, a.id", units, most);
    }

    List<Work> scheduled(Collection<UUID> units, Instant now, int most) {
        var at = "timestamp with time zone '" + now + "'";
        return onDesk(LIVE + " and a.publish_at > " + at, "a.publish_at, a.id", units, most);
    }

    private List<Work> onDesk(String which, String order, Collection<UUID> units, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(COLUMNS + "where " + which
                                + " and a.unit_id = any (cast(string_to_array(?1, ',') as uuid[])) order by " + order
                                + " limit ?2")
                        .setParameter(1, Sql.joined(units))
                        .setParameter(2, most))
                .map(WorkRepository::work)
                .toList();
    }

    private static Work work(Object[] row) {
        var standing = new Standing(
                Stage.valueOf((String) row[4]),
                (Integer) row[5],
                Sql.instant(row[6]),
                Sql.instant(row[7]),
                Sql.instant(row[8]));
        return new Work(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (UUID) row[3],
                standing,
                Sql.instant(row[9]),
                (String) row[10],
                (String) row[11],
                (UUID) row[12],
                (UUID) row[13],
                (UUID) row[14],
                Sql.instant(row[15]),
                Sql.instant(row[16]),
                (String) row[17],
                (String) row[18]);
    }
}

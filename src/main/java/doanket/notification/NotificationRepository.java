package doanket.notification;

import doanket.home.TileQuestion;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one person was told. */
@ApplicationScoped
class NotificationRepository {

    /** What is unread first, then the newest. */
    private static final String LIST = """
            select n.id, n.event, n.title, n.detail, n.address, n.actor_name, n.at, n.times, n.read_at is null
            from notification n
            where n.account_id = ?1
            and n.in_app
            and (n.read_at is null, n.at, n.id) < (?2 = 1, cast(?3 as timestamptz), cast(?4 as uuid))
            order by (n.read_at is null) desc, n.at desc, n.id desc
            limit ?5""";

    private static final String NEWEST_UNREAD = """
            select n.event, n.title, n.address, n.at
            from notification n
            where n.account_id = ?1
            and n.in_app
            and n.read_at is null
            order by n.at desc, n.id desc
            limit ?2""";

    /** Counted no further than it is shown. */
    private static final String UNREAD = """
            select count(*)
            from (select 1
                from notification n
                where n.account_id = ?1
                and n.in_app
                and n.read_at is null
                limit ?2) as unread""";

    @PersistenceContext
    EntityManager entityManager;

    /** A line of the list, whose label is still to be said in the reader's language. */
    record Line(String event, NotificationRow row) {}

    List<Line> list(UUID account, ListKey after, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(LIST)
                        .setParameter(1, account)
                        .setParameter(2, after.unread() ? 1 : 0)
                        .setParameter(3, Timestamp.from(after.at()))
                        .setParameter(4, after.id())
                        .setParameter(5, most))
                .map(NotificationRepository::line)
                .toList();
    }

    /** The newest of what is unread: event, title, address, at. */
    static TileQuestion newestUnread(String key, UUID account, int most) {
        return new TileQuestion(key, NEWEST_UNREAD, List.of(account, most));
    }

    private static Line line(Object[] row) {
        return new Line(
                (String) row[1],
                new NotificationRow(
                        (UUID) row[0],
                        "",
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        ((Timestamp) row[6]).toInstant(),
                        (Integer) row[7],
                        (Boolean) row[8]));
    }

    int unread(UUID account, int most) {
        return ((Number) entityManager
                        .createNativeQuery(UNREAD)
                        .setParameter(1, account)
                        .setParameter(2, most)
                        .getSingleResult())
                .intValue();
    }

    Optional<UUID> owner(UUID id) {
        return Sql.rows(entityManager
                        .createNativeQuery("select account_id, 1 from notification where id = ?1")
                        .setParameter(1, id))
                .map(row -> (UUID) row[0])
                .findFirst();
    }

    void read(UUID id, Instant now) {
        entityManager
                .createNativeQuery("update notification set read_at = ?2 where id = ?1 and read_at is null")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    void readAll(UUID account, Instant now) {
        entityManager
                .createNativeQuery("update notification set read_at = ?2 where account_id = ?1 and read_at is null")
                .setParameter(1, account)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    int sweep(Instant before) {
        entityManager
                .createNativeQuery(JobWork.MARK + "delete from outbox where made_at < ?1 and state <> 'WAITING'")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
        return entityManager
                .createNativeQuery(JobWork.MARK + "delete from notification where at < ?1")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }
}

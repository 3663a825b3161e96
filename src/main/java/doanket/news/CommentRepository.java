package doanket.news;

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
import java.util.stream.Collectors;

/**
 * Comments by article, and those that wait. There is no way to ask for what one person has said everywhere, and none is to
 * be added: nobody's views are put on file.
 */
@ApplicationScoped
class CommentRepository {

    private static final String OF_ARTICLE = """
            select c.id, c.name, c.post, c.at, c.text, c.state, c.account_id, c.decided_at, c.reason
            from article_comment c
            where c.article_id = ?1
            and (c.state in ('SHOWN', 'REMOVED', 'WITHDRAWN') or c.account_id = ?2)
            and (c.at, c.id) < (cast(?3 as timestamptz), cast(?4 as uuid))
            order by c.at desc, c.id desc
            limit ?5""";

    private static final String UNITS_WAITING = """
            select distinct l.unit_id, 1
            from article_comment c
            join article_live l on l.article_id = c.article_id
            where c.state = 'WAITING'""";

    private static final String WAITING = """
            select c.id, c.article_id, l.title, l.unit_id, c.name, c.post, c.at, c.text, c.account_id
            from article_comment c
            join article_live l on l.article_id = c.article_id
            where c.state = 'WAITING'
            and l.unit_id = any (cast(string_to_array(?1, ',') as uuid[]))
            order by c.at, c.id
            limit ?2""";

    @PersistenceContext
    EntityManager entityManager;

    /** A comment that waits, as the database tells it. */
    record Waiting(
            UUID id,
            UUID article,
            String title,
            UUID unit,
            String name,
            String post,
            Instant at,
            String text,
            UUID account) {}

    void add(Object aggregate) {
        entityManager.persist(aggregate);
    }

    void remove(Comment comment) {
        entityManager.remove(comment);
    }

    Optional<Comment> find(UUID id) {
        return Optional.ofNullable(id).map(key -> entityManager.find(Comment.class, key));
    }

    Optional<Discussion> discussion(UUID article) {
        return Optional.ofNullable(entityManager.find(Discussion.class, article));
    }

    List<CommentRow> rows(UUID article, UUID reader, PageKey before, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(OF_ARTICLE)
                        .setParameter(1, article)
                        .setParameter(2, reader)
                        .setParameter(3, Timestamp.from(before.at()))
                        .setParameter(4, before.id())
                        .setParameter(5, most))
                .map(row -> new CommentRow(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        Sql.instant(row[3]),
                        (String) row[4],
                        CommentState.valueOf((String) row[5]),
                        reader.equals(row[6]),
                        Sql.instant(row[7]),
                        (String) row[8]))
                .toList();
    }

    /** How many somebody has written since that moment, wherever; only counted, against floods. */
    int since(UUID account, Instant moment) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from article_comment where account_id = ?1 and at > ?2")
                        .setParameter(1, account)
                        .setParameter(2, Timestamp.from(moment))
                        .getSingleResult())
                .intValue();
    }

    List<UUID> unitsWaiting() {
        return Sql.rows(entityManager.createNativeQuery(UNITS_WAITING))
                .map(row -> (UUID) row[0])
                .toList();
    }

    List<Waiting> waiting(Collection<UUID> units, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(WAITING)
                        .setParameter(1, units.stream().map(UUID::toString).collect(Collectors.joining(",")))
                        .setParameter(2, most))
                .map(row -> new Waiting(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (UUID) row[3],
                        (String) row[4],
                        (String) row[5],
                        Sql.instant(row[6]),
                        (String) row[7],
                        (UUID) row[8]))
                .toList();
    }
}

package doanket.news;

import doanket.home.TileQuestion;
import doanket.identity.SignedIn;
import doanket.platform.Sql;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Requests to confirm reading, and what was confirmed. */
@ApplicationScoped
class ReceiptRepository {

    private static final String CONFIRM = """
            insert into reading_receipt (article_id, round, account_id, number, name, post_id, post, confirmed_at)
            values (?1, ?2, ?3, ?4, ?5, cast(?6 as uuid), ?7, ?8)
            on conflict do nothing""";

    private static final String OWN = """
            select round, number, confirmed_at
            from reading_receipt
            where account_id = ?1
            and article_id = ?2
            order by round desc
            limit 1""";

    private static final String OF_ROUND = """
            select account_id, confirmed_at
            from reading_receipt
            where article_id = ?1
            and round = ?2""";

    /** The audience decides, not what a role opens besides: nobody is asked to confirm what only passes through an office. */
    private static final String ASKED = """
            select l.article_id, l.title, q.due_on
            from reading_request q
            join article_live l on l.article_id = q.id
            where l.publish_at <= ?1
            and (l.expires_at is null or l.expires_at > ?1)
            and l.audience && string_to_array(?2, chr(31))
            and not exists (
                select 1 from reading_receipt r
                where r.article_id = q.id and r.round = q.round and r.account_id = ?3)
            order by q.due_on, l.publish_at
            limit ?4""";

    private static final String TO_REMIND = """
            /* job */ select q.id, 1
            from reading_request q
            join article_live l on l.article_id = q.id
            where q.by_rule
            and l.publish_at <= ?1
            and (l.expires_at is null or l.expires_at > ?1)
            and q.due_on between ?2 and ?3
            and (q.reminded_at is null or q.reminded_at < ?4)
            order by q.due_on, q.id
            limit 1
            for update of q skip locked""";

    private final ShelfMemory memory;

    @PersistenceContext
    EntityManager entityManager;

    protected ReceiptRepository() { // for the CDI proxy
        this(null);
    }

    @Inject
    ReceiptRepository(ShelfMemory memory) {
        this.memory = memory;
    }

    /** Somebody's latest confirmation. */
    record Own(int round, int number, Instant at) {}

    void add(ReadingRequest request) {
        entityManager.persist(request);
        memory.changed();
    }

    void remove(ReadingRequest request) {
        entityManager.remove(request);
        memory.changed();
    }

    Optional<ReadingRequest> request(UUID article) {
        return Optional.ofNullable(entityManager.find(ReadingRequest.class, article));
    }

    /** A round of that article in which nobody has confirmed anything. */
    int freshRound(UUID article) {
        return 1
                + ((Number) entityManager
                                .createNativeQuery(
                                        "select coalesce(max(round), 0) from reading_receipt where article_id = ?1")
                                .setParameter(1, article)
                                .getSingleResult())
                        .intValue();
    }

    /** A second time changes nothing. */
    void confirm(ReadingRequest request, int number, Stamp by) {
        entityManager
                .createNativeQuery(CONFIRM)
                .setParameter(1, request.article())
                .setParameter(2, request.round())
                .setParameter(3, by.account())
                .setParameter(4, number)
                .setParameter(5, by.name())
                .setParameter(6, by.post() == null ? null : by.post().toString())
                .setParameter(7, by.postLabel())
                .setParameter(8, Timestamp.from(by.at()))
                .executeUpdate();
    }

    Optional<Own> own(UUID account, UUID article) {
        return Sql.rows(entityManager
                        .createNativeQuery(OWN)
                        .setParameter(1, account)
                        .setParameter(2, article))
                .map(row -> new Own((Integer) row[0], (Integer) row[1], Sql.instant(row[2])))
                .findFirst();
    }

    /** Who has confirmed in this round, and when. */
    Map<UUID, Instant> confirmed(ReadingRequest request) {
        return Sql.rows(entityManager
                        .createNativeQuery(OF_ROUND)
                        .setParameter(1, request.article())
                        .setParameter(2, request.round()))
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> Sql.instant(row[1])));
    }

    /** What waits for that reader's confirmation, the most urgent first: article_id, title, due_on. */
    static TileQuestion asked(String key, SignedIn reader, Instant now, int most) {
        return new TileQuestion(
                key,
                ASKED,
                List.of(
                        Timestamp.from(now),
                        String.join(ArticleRepository.UNIT_SEPARATOR, reader.audienceKeys()),
                        reader.account(),
                        most));
    }

    /** The next article due between the two days of whose readers nobody was reminded since that moment; locked. */
    Optional<UUID> toRemind(Instant now, LocalDate first, LocalDate last, Instant since) {
        return Sql.rows(entityManager
                        .createNativeQuery(TO_REMIND)
                        .setParameter(1, Timestamp.from(now))
                        .setParameter(2, Date.valueOf(first))
                        .setParameter(3, Date.valueOf(last))
                        .setParameter(4, Timestamp.from(since)))
                .map(row -> (UUID) row[0])
                .findFirst();
    }
}

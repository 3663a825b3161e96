package doanket.notification;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The mail that could not be delivered, as administrators see it. */
@ApplicationScoped
class DeadLetterRepository {

    private static final String DEAD = """
            select o.id, p.full_name, p.email, n.title, o.tries, o.trouble, o.made_at, o.ended_at
            from outbox o
            join account a on a.id = o.account_id
            join person p on p.id = a.person_id
            left join notification n on n.id = o.id
            where o.state = 'DEAD'
            and (o.ended_at, o.id) < (cast(?1 as timestamptz), cast(?2 as uuid))
            order by o.ended_at desc, o.id desc
            limit ?3""";

    private static final String AGAIN = """
            update outbox
            set state = 'WAITING', tries = 0, due_at = ?2, ended_at = null
            where id = ?1
            and state = 'DEAD'""";

    private static final String GIVE_UP = """
            update outbox
            set state = 'GIVEN_UP', ended_at = ?2
            where id = ?1
            and state = 'DEAD'""";

    @PersistenceContext
    EntityManager entityManager;

    List<DeadLetter> dead(ListKey after, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(DEAD)
                        .setParameter(1, Timestamp.from(after.at()))
                        .setParameter(2, after.id())
                        .setParameter(3, most))
                .map(row -> new DeadLetter(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Integer) row[4],
                        (String) row[5],
                        ((Timestamp) row[6]).toInstant(),
                        ((Timestamp) row[7]).toInstant()))
                .toList();
    }

    /** Where somebody gets mail, or null. */
    String addressOf(UUID account) {
        return (String) entityManager
                .createNativeQuery("select p.email from account a join person p on p.id = a.person_id where a.id = ?1")
                .setParameter(1, account)
                .getSingleResult();
    }

    long waiting() {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from outbox where state = 'WAITING'")
                        .getSingleResult())
                .longValue();
    }

    void again(UUID id, Instant now) {
        change(AGAIN, id, now);
    }

    void giveUp(UUID id, Instant now) {
        change(GIVE_UP, id, now);
    }

    private void change(String sql, UUID id, Instant now) {
        entityManager
                .createNativeQuery(sql)
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }
}

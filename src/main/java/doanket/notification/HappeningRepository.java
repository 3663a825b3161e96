package doanket.notification;

import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class HappeningRepository {

    private static final String PUT = """
            insert into happening
                (id, event, subject_kind, subject_id, title, detail, address, at, due_at, actor_id, actor_name, tries)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, ?9, ?10, 0)
            on conflict (event, subject_kind, subject_id) do update set
                title = excluded.title, detail = excluded.detail, address = excluded.address, at = excluded.at,
                due_at = excluded.due_at, actor_id = excluded.actor_id, actor_name = excluded.actor_name, tries = 0""";

    private static final String TAKE = JobWork.MARK + """
            select id, event, subject_kind, subject_id, title, detail, address, at, actor_id, actor_name
            from happening
            where due_at <= ?1
            order by due_at
            limit 1
            for update skip locked""";

    private static final String FORGET = """
            delete from %s
            where subject_kind = ?1
            and subject_id = ?2
            and event = any (string_to_array(?3, ','))""";

    private static final String UNPOST = """
            delete from outbox
            where state in ('WAITING', 'DEAD')
            and id in (
                select id from notification
                where subject_kind = ?1
                and subject_id = ?2
                and event = any (string_to_array(?3, ',')))""";

    @PersistenceContext
    EntityManager entityManager;

    record Waiting(UUID id, Happening happening) {}

    void put(Happening told) {
        entityManager
                .createNativeQuery(PUT)
                .setParameter(1, Uuids.next())
                .setParameter(2, told.event())
                .setParameter(3, told.subjectKind())
                .setParameter(4, told.subject())
                .setParameter(5, told.title())
                .setParameter(6, told.detail() == null ? "" : told.detail())
                .setParameter(7, told.address())
                .setParameter(8, Timestamp.from(told.at()))
                .setParameter(9, told.actor())
                .setParameter(10, told.actorName() == null ? "" : told.actorName())
                .executeUpdate();
    }

    /** The oldest whose hour has come and that no other node is at; it stays locked until the transaction ends. */
    Optional<Waiting> take(Instant now) {
        return rows(entityManager.createNativeQuery(TAKE).setParameter(1, Timestamp.from(now)))
                .map(row -> new Waiting((UUID) row[0], happening(row, 1)))
                .findFirst();
    }

    /** Nine columns from that one on. */
    static Happening happening(Object[] row, int from) {
        return new Happening(
                (String) row[from],
                (String) row[from + 1],
                (UUID) row[from + 2],
                (String) row[from + 3],
                (String) row[from + 4],
                (String) row[from + 5],
                ((Timestamp) row[from + 6]).toInstant(),
                (UUID) row[from + 7],
                (String) row[from + 8]);
    }

    void remove(UUID id) {
        entityManager
                .createNativeQuery(JobWork.MARK + "delete from happening where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Later and later, an hour at most: what a feature cannot tell now it may be able to tell then. */
    void postpone(UUID id, Instant now) {
        entityManager
                .createNativeQuery(JobWork.MARK + """
                        update happening
                        set tries = tries + 1,
                            due_at = cast(?2 as timestamptz) + least(power(2, tries), 60) * interval '1 minute'
                        where id = ?1""")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    void forget(String subjectKind, UUID subject, Collection<String> events) {
        for (var statement : List.of(UNPOST, FORGET.formatted("notification"), FORGET.formatted("happening"))) {
            entityManager
                    .createNativeQuery(statement)
                    .setParameter(1, subjectKind)
                    .setParameter(2, subject)
                    .setParameter(3, String.join(",", events))
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    static Stream<Object[]> rows(jakarta.persistence.Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }
}

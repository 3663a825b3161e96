package doanket.notification;

import doanket.platform.PortalJson;
import doanket.platform.Sql;
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
import java.util.stream.Collectors;

@ApplicationScoped
class HappeningRepository {

    private static final String PUT = """
            insert into happening
                (id, event, subject_kind, subject_id, title, detail, address, at, due_at, actor_id, actor_name, tries)
            select h.id, h.event, h.kind, h.subject, h.title, h.detail, h.address, h.at, h.at, h.actor, h.name, 0
            from jsonb_to_recordset(cast(?1 as jsonb)) as h (id uuid, event text, kind text, subject uuid, title text,
                detail text, address text, at timestamptz, actor uuid, name text)
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
            and subject_id = any (cast(string_to_array(?2, ',') as uuid[]))
            and event = any (string_to_array(?3, ','))""";

    private static final String UNPOST = """
            delete from outbox
            where state in ('WAITING', 'DEAD')
            and id in (
                select id from notification
                where subject_kind = ?1
                and subject_id = any (cast(string_to_array(?2, ',') as uuid[]))
                and event = any (string_to_array(?3, ',')))""";

    @PersistenceContext
    EntityManager entityManager;

    record Waiting(UUID id, Happening happening) {}

    void put(Happening told) {
        put(List.of(told));
    }

    /** All of them in one statement; each about a subject of its own. */
    void put(Collection<Happening> all) {
        var rows = PortalJson.createArrayBuilder();
        for (var told : all) {
            var row = PortalJson.createObjectBuilder()
                    .add("id", Uuids.next().toString())
                    .add("event", told.event())
                    .add("kind", told.subjectKind())
                    .add("subject", told.subject().toString())
                    .add("title", told.title())
                    .add("detail", told.detail() == null ? "" : told.detail())
                    .add("address", told.address())
                    .add("at", told.at().toString())
                    .add("name", told.actorName() == null ? "" : told.actorName());
            if (told.actor() != null) {
                row.add("actor", told.actor().toString());
            }
            rows.add(row);
        }
        entityManager
                .createNativeQuery(PUT)
                .setParameter(1, rows.build().toString())
                .executeUpdate();
    }

    /** The oldest whose hour has come and that no other node is at; it stays locked until the transaction ends. */
    Optional<Waiting> take(Instant now) {
        return Sql.rows(entityManager.createNativeQuery(TAKE).setParameter(1, Timestamp.from(now)))
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

    void forget(String subjectKind, Collection<UUID> subjects, Collection<String> events) {
        for (var statement : List.of(UNPOST, FORGET.formatted("notification"), FORGET.formatted("happening"))) {
            entityManager
                    .createNativeQuery(statement)
                    .setParameter(1, subjectKind)
                    .setParameter(2, subjects.stream().map(UUID::toString).collect(Collectors.joining(",")))
                    .setParameter(3, String.join(",", events))
                    .executeUpdate();
        }
    }
}

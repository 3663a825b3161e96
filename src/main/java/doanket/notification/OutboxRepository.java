package doanket.notification;

import doanket.identity.Reading.Language;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The mail that waits, as the workers see it. */
@ApplicationScoped
class OutboxRepository {

    /** What a worker takes, no other worker sees until the transaction ends. */
    private static final String TAKE = JobWork.MARK + """
            select o.id, o.kind = 'DIGEST', o.tries, o.account_id, p.email, p.full_name, c.language, c.state = 'ACTIVE',
                coalesce(h.quiet, true), to_char(coalesce(h.quiet_from, ?3), 'HH24:MI'),
                to_char(coalesce(h.quiet_to, ?4), 'HH24:MI'), coalesce(h.digest_hour, ?5),
                n.event, n.subject_kind, n.subject_id, n.title, n.detail, n.address, n.at, n.actor_id, n.actor_name
            from outbox o
            join account c on c.id = o.account_id
            join person p on p.id = c.person_id
            left join notification_hours h on h.account_id = o.account_id
            left join notification n on n.id = o.id
            where o.state = 'WAITING'
            and o.due_at <= ?1
            order by o.due_at, o.id
            limit ?2
            for update of o skip locked""";

    private static final String END = JobWork.MARK + """
            update outbox
            set state = ?1, trouble = ?2, tries = tries + ?3, ended_at = ?4
            where id = any (cast(string_to_array(?5, ',') as uuid[]))""";

    private static final int TOLD = 12;

    @PersistenceContext
    EntityManager entityManager;

    List<Letter> take(Instant now, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(TAKE)
                        .setParameter(1, Timestamp.from(now))
                        .setParameter(2, most)
                        .setParameter(3, java.sql.Time.valueOf(Hours.USUAL.from()))
                        .setParameter(4, java.sql.Time.valueOf(Hours.USUAL.to()))
                        .setParameter(5, Hours.USUAL.digestHour()))
                .map(OutboxRepository::letter)
                .toList();
    }

    private static Letter letter(Object[] row) {
        var hours = new Hours(
                (Boolean) row[8],
                LocalTime.parse((String) row[9]),
                LocalTime.parse((String) row[10]),
                ((Number) row[11]).intValue());
        var to = new Addressee(
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                Language.valueOf((String) row[6]).locale(),
                (Boolean) row[7],
                hours);
        var told = row[TOLD] == null ? List.<Happening>of() : List.of(HappeningRepository.happening(row, TOLD));
        return new Letter((UUID) row[0], (Boolean) row[1], (Integer) row[2], to, told, 0);
    }

    /** Waits until that moment; the quiet hours are no failure. */
    void defer(UUID id, Instant due) {
        entityManager
                .createNativeQuery(JobWork.MARK + "update outbox set due_at = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(due))
                .executeUpdate();
    }

    void failed(UUID id, Instant due, String trouble) {
        entityManager
                .createNativeQuery(
                        JobWork.MARK + "update outbox set tries = tries + 1, due_at = ?2, trouble = ?3 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(due))
                .setParameter(3, trouble)
                .executeUpdate();
    }

    void dead(UUID id, Instant now, String trouble) {
        end("DEAD", trouble, 1, now, List.of(id));
    }

    void sent(Collection<UUID> ids, Instant now) {
        end("SENT", null, 0, now, ids);
    }

    /** What they would have told concerns nobody any more. */
    void obsolete(Collection<UUID> ids, Instant now) {
        end("OBSOLETE", null, 0, now, ids);
    }

    private void end(String state, String trouble, int tries, Instant now, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            entityManager
                    .createNativeQuery(END)
                    .setParameter(1, state)
                    .setParameter(2, trouble)
                    .setParameter(3, tries)
                    .setParameter(4, Timestamp.from(now))
                    .setParameter(5, ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                    .executeUpdate();
        }
    }
}

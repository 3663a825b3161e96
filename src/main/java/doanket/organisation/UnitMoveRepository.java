package doanket.organisation;

import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class UnitMoveRepository {

    /** Longer than another node remembers the old tree and a transaction goes on. */
    static final Duration UNTIL_LAST_LOOK = Duration.ofMinutes(2);

    private static final String NOTE = """
            insert into unit_move (id, unit_id, due, last_look)
            values (?1, ?2, ?3, ?4)""";

    /** The row stays locked while it is worked at: when the node dies another one may take it. */
    private static final String NEXT = """
            select id, unit_id, last_look
            from unit_move
            where due <= ?1
            order by due
            limit 1
            for update skip locked""";

    /** A unit that lies elsewhere, and when nobody will have written anything on the ground of its old place. */
    record Move(UUID id, UUID unit, Instant lastLook) {}

    @PersistenceContext
    EntityManager entityManager;

    void note(UUID unit, Instant due) {
        entityManager
                .createNativeQuery(NOTE)
                .setParameter(1, Uuids.next())
                .setParameter(2, unit)
                .setParameter(3, Timestamp.from(due))
                .setParameter(4, Timestamp.from(due.plus(UNTIL_LAST_LOOK)))
                .executeUpdate();
    }

    Optional<Move> takeNext(Instant now) {
        return UnitRepository.rows(
                        entityManager.createNativeQuery(UnitFollower.JOB + NEXT).setParameter(1, Timestamp.from(now)))
                .map(row -> new Move((UUID) row[0], (UUID) row[1], ((Timestamp) row[2]).toInstant()))
                .findFirst();
    }

    void lookAgain(Move move) {
        entityManager
                .createNativeQuery(UnitFollower.JOB + "update unit_move set due = last_look where id = ?1")
                .setParameter(1, move.id())
                .executeUpdate();
    }

    void finish(Move move) {
        entityManager
                .createNativeQuery(UnitFollower.JOB + "delete from unit_move where id = ?1")
                .setParameter(1, move.id())
                .executeUpdate();
    }
}

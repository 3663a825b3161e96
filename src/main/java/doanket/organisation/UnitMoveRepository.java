package doanket.organisation;

import doanket.platform.Sql;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@ApplicationScoped
class UnitMoveRepository {

    /** Longer than another node remembers the old tree and a transaction goes on. */
    static final Duration UNTIL_LAST_LOOK = Duration.ofMinutes(2);

    private static final long HANDING_ON = 7_120;

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

    /** The moves stay locked, so that no other node hands on the same. */
    private static final String HEIRS = """
            select s.predecessor_id, s.successor_id
            from unit_move m
            join succession s on s.predecessor_id = m.unit_id and s.takes_over and s.on_day <= ?2
            where m.due <= ?1
            order by m.due
            for update of m skip locked""";

    /** A unit that lies elsewhere, and when nobody will have written anything on the ground of its old place. */
    record Move(UUID id, UUID unit, Instant lastLook) {}

    @PersistenceContext
    EntityManager entityManager;

    /** What each of those statements counts, thing by thing and unit by unit; all of them in one. */
    List<Map<Integer, Map<UUID, Long>>> counted(List<String> statements, Collection<UUID> units, LocalDate today) {
        var all = IntStream.range(0, statements.size())
                .mapToObj(at -> "select %d, q.thing, q.unit, q.many from (%s) q (thing, unit, many)"
                        .formatted(at, statements.get(at)))
                .collect(Collectors.joining(" union all "));
        var query = entityManager
                .createNativeQuery(all)
                .setParameter(1, units.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .setParameter(2, Date.valueOf(today));
        var counted = Stream.generate(() -> (Map<Integer, Map<UUID, Long>>) new HashMap<Integer, Map<UUID, Long>>())
                .limit(statements.size())
                .toList();
        Sql.rows(query)
                .forEach(row -> counted.get(((Number) row[0]).intValue())
                        .computeIfAbsent(((Number) row[1]).intValue(), thing -> new HashMap<>())
                        .merge((UUID) row[2], ((Number) row[3]).longValue(), Long::sum));
        return counted;
    }

    void note(UUID unit, Instant due) {
        entityManager
                .createNativeQuery(NOTE)
                .setParameter(1, Uuids.next())
                .setParameter(2, unit)
                .setParameter(3, Timestamp.from(due))
                .setParameter(4, Timestamp.from(due.plus(UNTIL_LAST_LOOK)))
                .executeUpdate();
    }

    void note(Collection<UUID> units, Instant due) {
        entityManager
                .createNativeQuery("""
                        insert into unit_move (id, unit_id, due, last_look)
                        select gen_random_uuid(), cast(unit as uuid), ?2, ?3
                        from unnest(string_to_array(?1, ',')) as unit""")
                .setParameter(1, units.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .setParameter(2, Timestamp.from(due))
                .setParameter(3, Timestamp.from(due.plus(UNTIL_LAST_LOOK)))
                .executeUpdate();
    }

    Optional<Move> takeNext(Instant now) {
        return Sql.rows(entityManager.createNativeQuery(UnitFollower.JOB + NEXT).setParameter(1, Timestamp.from(now)))
                .map(row -> new Move((UUID) row[0], (UUID) row[1], ((Timestamp) row[2]).toInstant()))
                .findFirst();
    }

    /** Two who hand on to one unit would each find that it has not what the other is giving to it: the second waits. */
    void oneAfterTheOther() {
        entityManager
                .createNativeQuery(UnitFollower.JOB + "select 1 from pg_advisory_xact_lock(?1)")
                .setParameter(1, HANDING_ON)
                .getSingleResult();
    }

    /** The units whose day has come with those that take over from them. */
    UnitHeirs heirs(Instant now, LocalDate today) {
        return new UnitHeirs(Sql.rows(entityManager
                        .createNativeQuery(UnitFollower.JOB + HEIRS)
                        .setParameter(1, Timestamp.from(now))
                        .setParameter(2, Date.valueOf(today)))
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1], (one, same) -> one)));
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

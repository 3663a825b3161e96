package doanket.organisation;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ImportRepository {

    /**
     * The row stays locked while its file is being taken in: when the node dies the lock dies with its connection, all it
     * wrote is undone, and another node may begin anew. The lock lets the row of progress refer to it.
     */
    private static final String NEXT = """
            select id
            from import_file
            where state = 'WAITING'
            order by uploaded_at
            limit 1
            for no key update skip locked""";

    private static final String STATES = """
            select f.id, f.file_name, f.state, coalesce(p.done, 0), coalesce(p.total, 0), f.added, f.unchanged, f.changed,
                f.failure, f.failure_about, f.uploaded_at, f.finished_at
            from import_file f
            left join import_progress p on p.import_id = f.id
            where f.kind = 'NATIONAL_LIST'
            order by f.uploaded_at desc
            limit ?1""";

    @PersistenceContext
    EntityManager entityManager;

    void add(ImportFile file) {
        entityManager.persist(file);
        entityManager.flush();
        entityManager
                .createNativeQuery("insert into import_progress (import_id, done, total) values (?1, 0, 0)")
                .setParameter(1, file.fileId())
                .executeUpdate();
    }

    Optional<ImportFile> file(UUID id) {
        return Optional.ofNullable(entityManager.find(ImportFile.class, id));
    }

    /** Waits until nobody else is at it. */
    Optional<ImportFile> lockedFile(UUID id) {
        return Optional.ofNullable(entityManager.find(ImportFile.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ImportFile> takeNext() {
        List<?> ids = entityManager.createNativeQuery(UnitFollower.JOB + NEXT).getResultList();
        return ids.stream().findFirst().flatMap(id -> file((UUID) id));
    }

    void tell(UUID id, int done, int total) {
        entityManager
                .createNativeQuery("update import_progress set done = ?2, total = ?3 where import_id = ?1")
                .setParameter(1, id)
                .setParameter(2, done)
                .setParameter(3, total)
                .executeUpdate();
    }

    List<ImportState> states(int most) {
        return Sql.rows(entityManager.createNativeQuery(STATES).setParameter(1, most))
                .map(ImportRepository::state)
                .toList();
    }

    private static ImportState state(Object[] row) {
        return new ImportState(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue(),
                new ImportCounts(
                        ((Number) row[5]).intValue(), ((Number) row[6]).intValue(), ((Number) row[7]).intValue()),
                (String) row[8],
                (String) row[9],
                ((Timestamp) row[10]).toInstant(),
                row[11] == null ? null : ((Timestamp) row[11]).toInstant());
    }

    /** Whatever was only looked at and never confirmed holds names and telephone numbers that nobody needs. */
    void sweepPreviews(Instant before) {
        entityManager
                .createNativeQuery("delete from import_file where state = 'PREVIEW' and uploaded_at < ?1")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }
}

package doanket.file;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Each question has a transaction, also while a file is streamed: outside of one the server shares an entity manager between threads. */
@ApplicationScoped
@Transactional
class FileRepository {

    private static final String FILES = """
            select f.id, f.name, c.type, r.size, c.width, c.height, f.uploader
            from file f
            join file_content c on c.id = f.content_id
            join file_rendition r on r.content_id = c.id and r.width = 0
            where f.id = any(cast(?1 as uuid[]))""";

    /** The narrowest picture that is wide enough, or the whole. */
    private static final String RENDITION = """
            select r.content_id, r.width, r.size, encode(r.sha256, 'hex')
            from file f
            join file_rendition r on r.content_id = f.content_id
            where f.id = ?1
            and (r.width = 0 or ?2 > 0 and r.width >= ?2)
            order by case when r.width = 0 then 2147483647 else r.width end
            limit 1""";

    private static final String ADD_CONTENT = """
            insert into file_content (id, source_sha256, kind, type, width, height, created_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict (source_sha256, kind) do nothing""";

    @PersistenceContext
    EntityManager entityManager;

    /** One stored sequence of bytes. */
    record Rendition(UUID content, int width, long size, String hash) {}

    List<StoredFile> files(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return Sql.rows(entityManager.createNativeQuery(FILES).setParameter(1, list(ids)))
                .map(row -> new StoredFile(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).intValue(),
                        ((Number) row[5]).intValue(),
                        (UUID) row[6]))
                .toList();
    }

    Optional<UploadedFile> file(UUID id) {
        return Optional.ofNullable(entityManager.find(UploadedFile.class, id));
    }

    Optional<Rendition> rendition(UUID file, int width) {
        return Sql.rows(entityManager
                        .createNativeQuery(RENDITION)
                        .setParameter(1, file)
                        .setParameter(2, width))
                .map(row -> new Rendition(
                        (UUID) row[0], ((Number) row[1]).intValue(), ((Number) row[2]).longValue(), (String) row[3]))
                .findFirst();
    }

    byte[] chunk(UUID content, int width, int position) {
        return (byte[]) entityManager
                .createNativeQuery("""
                        select bytes from file_chunk
                        where content_id = ?1
                        and width = ?2
                        and position = ?3""")
                .setParameter(1, content)
                .setParameter(2, width)
                .setParameter(3, position)
                .getSingleResult();
    }

    /** The content made of these bytes before, and the media type it has. */
    Optional<Object[]> contentOf(byte[] sourceHash, FileKind kind) {
        return Sql.rows(entityManager
                        .createNativeQuery("select id, type from file_content where source_sha256 = ?1 and kind = ?2")
                        .setParameter(1, sourceHash)
                        .setParameter(2, kind.name()))
                .findFirst();
    }

    /** Returns whether it is new; of two that come at the same time the second waits for the first. */
    boolean addContent(UUID id, Arrival arrival, Remade remade, Instant now) {
        return entityManager
                        .createNativeQuery(ADD_CONTENT)
                        .setParameter(1, id)
                        .setParameter(2, arrival.hash())
                        .setParameter(3, arrival.kind().name())
                        .setParameter(4, remade.type())
                        .setParameter(5, remade.width())
                        .setParameter(6, remade.height())
                        .setParameter(7, Timestamp.from(now))
                        .executeUpdate()
                > 0;
    }

    void addRendition(Rendition rendition) {
        entityManager
                .createNativeQuery("""
                        insert into file_rendition (content_id, width, size, sha256)
                        values (?1, ?2, ?3, decode(?4, 'hex'))""")
                .setParameter(1, rendition.content())
                .setParameter(2, rendition.width())
                .setParameter(3, rendition.size())
                .setParameter(4, rendition.hash())
                .executeUpdate();
    }

    void addChunk(Rendition rendition, int position, byte[] bytes) {
        entityManager
                .createNativeQuery("""
                        insert into file_chunk (content_id, width, position, bytes)
                        values (?1, ?2, ?3, ?4)""")
                .setParameter(1, rendition.content())
                .setParameter(2, rendition.width())
                .setParameter(3, position)
                .setParameter(4, bytes)
                .executeUpdate();
    }

    void addWords(UUID content, String words) {
        entityManager
                .createNativeQuery(
                        "insert into file_words (content_id, words) values (?1, ?2) on conflict (content_id) do nothing")
                .setParameter(1, content)
                .setParameter(2, words)
                .executeUpdate();
    }

    /** Of those that have any. */
    Map<UUID, String> words(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Sql.rows(entityManager.createNativeQuery("""
                                select f.id, w.words
                                from file f
                                join file_words w on w.content_id = f.content_id
                                where f.id = any (cast(?1 as uuid[]))""").setParameter(1, list(ids)))
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private static String list(Collection<UUID> ids) {
        return "{" + String.join(",", ids.stream().map(UUID::toString).toList()) + "}";
    }

    void add(UploadedFile file) {
        entityManager.persist(file);
    }
}

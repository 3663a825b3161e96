package doanket.file;

import doanket.identity.Deeds;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

/** Pictures of the library; each question has a transaction, as in {@link FileRepository}. */
@ApplicationScoped
@Transactional
class LibraryRepository {

    /** What comes again is the same picture; what had been replaced is back. */
    private static final String ADD = """
            insert into picture (id, version, unit_id, content_id, file_id, name, find, added_at)
            values (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict (unit_id, content_id) do update set replaced_by = null, version = picture.version + 1
            where picture.replaced_by is not null""";

    private static final String SHELF = """
            select p.id, p.file_id, p.name, p.alternative, p.credit, p.added_at
            from picture p
            where p.unit_id = ?1
            and p.replaced_by is null
            and (p.added_at, p.id) < (cast(?2 as timestamptz), cast(?3 as uuid))
            and not exists (
                select from unnest(string_to_array(?4, ' ')) word where position(word in p.find) = 0)
            order by p.added_at desc, p.id desc
            limit ?5""";

    /** Each with the unit in whose library its content is. */
    private static final String UNITS = """
            select f.id, p.unit_id
            from file f
            join picture p on p.unit_id = f.unit_id and p.content_id = f.content_id
            where f.id = any (cast(?1 as uuid[]))""";

    private static final String LEARN = """
            update picture p
            set alternative = case when p.alternative = '' then w.alternative else p.alternative end,
                credit = case when p.credit = '' then w.credit else p.credit end,
                find = p.find || ' ' || w.find,
                version = p.version + 1
            from unnest(cast(?1 as uuid[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as text[]))
                w (file_id, alternative, credit, find)
            join file f on f.id = w.file_id
            where p.unit_id = f.unit_id
            and p.content_id = f.content_id
            and (p.alternative = '' and w.alternative <> '' or p.credit = '' and w.credit <> '')""";

    private final Deeds deeds;

    @PersistenceContext
    EntityManager entityManager;

    protected LibraryRepository() { // for the CDI proxy
        this(null);
    }

    @Inject
    LibraryRepository(Deeds deeds) {
        this.deeds = deeds;
    }

    /** A line of the shelf, and when it was put there. */
    record Shelved(PictureCard card, Instant addedAt) {}

    Optional<LibraryPicture> picture(UUID id) {
        return Optional.ofNullable(entityManager.find(LibraryPicture.class, id));
    }

    /** Until the transaction ends, nothing begins to use it that does not use it already. */
    Optional<LibraryPicture> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(LibraryPicture.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Until the transaction ends, none of the pictures that these files are is deleted. */
    void hold(Collection<UUID> files) {
        entityManager.createNativeQuery("""
                        select p.id, 1
                        from picture p
                        join file f on f.unit_id = p.unit_id and f.content_id = p.content_id
                        where f.id = any (cast(?1 as uuid[]))
                        order by p.id
                        for share of p""").setParameter(1, array(files)).getResultList();
    }

    /** Who did what with it, in which post. */
    void note(String verb, LibraryPicture picture) {
        deeds.write(verb, picture.pictureId(), picture.unit(), picture.name());
    }

    Optional<LibraryPicture> pictureOf(UUID unit, UUID content) {
        return entityManager
                .createQuery(
                        "select p from LibraryPicture p where p.unitId = :unit and p.contentId = :content",
                        LibraryPicture.class)
                .setParameter("unit", unit)
                .setParameter("content", content)
                .getResultStream()
                .findFirst();
    }

    void add(UUID id, UploadedFile file, Instant now) {
        entityManager.flush();
        entityManager
                .createNativeQuery(ADD)
                .setParameter(1, id)
                .setParameter(2, file.unit())
                .setParameter(3, file.content())
                .setParameter(4, file.fileId())
                .setParameter(5, file.name())
                .setParameter(6, LibraryPicture.find(file.name()))
                .setParameter(7, Timestamp.from(now))
                .executeUpdate();
    }

    /** The newest first, before that moment and id, that have all the words, which are without marks. */
    List<Shelved> shelf(UUID unit, String words, Instant before, UUID beforeId, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(SHELF)
                        .setParameter(1, unit)
                        .setParameter(2, Timestamp.from(before))
                        .setParameter(3, beforeId)
                        .setParameter(4, words)
                        .setParameter(5, most))
                .map(row -> new Shelved(
                        new PictureCard(
                                (UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], (String) row[4]),
                        ((Timestamp) row[5]).toInstant()))
                .toList();
    }

    Map<UUID, UUID> unitsOf(Collection<UUID> files) {
        return Sql.rows(entityManager.createNativeQuery(UNITS).setParameter(1, array(files)))
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    /** All files of the unit that are this picture. */
    List<UUID> files(LibraryPicture picture) {
        return Sql.rows(entityManager
                        .createNativeQuery("select id, 1 from file where unit_id = ?1 and content_id = ?2")
                        .setParameter(1, picture.unit())
                        .setParameter(2, picture.content()))
                .map(row -> (UUID) row[0])
                .toList();
    }

    /** Words a picture does not have yet. */
    void learn(List<PictureWords> words) {
        entityManager
                .createNativeQuery(LEARN)
                .setParameter(1, array(words.stream().map(PictureWords::file).toList()))
                .setParameter(
                        2, texts(words.stream().map(PictureWords::alternative).toList()))
                .setParameter(3, texts(words.stream().map(PictureWords::credit).toList()))
                .setParameter(
                        4,
                        texts(words.stream()
                                .map(word -> LibraryPicture.find(word.alternative(), word.credit()))
                                .toList()))
                .executeUpdate();
    }

    /** The picture, the files that are it, and its bytes unless another unit has them too. */
    void remove(LibraryPicture picture) {
        entityManager.remove(picture);
        entityManager.flush();
        for (var sql : new String[] {
            "delete from file where unit_id = ?1 and content_id = ?2",
            "delete from file_content c where c.id = ?2 and cast(?1 as uuid) is not null"
                    + " and not exists (select from file f where f.content_id = c.id)"
        }) {
            entityManager
                    .createNativeQuery(sql)
                    .setParameter(1, picture.unit())
                    .setParameter(2, picture.content())
                    .executeUpdate();
        }
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static String texts(Collection<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}

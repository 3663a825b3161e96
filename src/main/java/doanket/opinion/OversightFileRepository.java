package doanket.opinion;

import static doanket.opinion.PetitionRepository.number;

import doanket.file.FileService;
import doanket.file.StoredFile;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which files go with which visits and replies. */
@ApplicationScoped
class OversightFileRepository {

    private static final String ADD = """
            insert into opinion_file (subject_id, file_id, oversight_id, position)
            select ?1, ?2, ?3, count(*) + 1 from opinion_file f where f.subject_id = ?1
            on conflict (subject_id, file_id) do nothing""";

    /** A column: the ids of the files of a visit or a reply, whose id is to be put in. */
    static final String OF_SUBJECT =
            "(select string_agg(cast(f.file_id as text), ',' order by f.position) from opinion_file f where f.subject_id = %s)";

    private static final String USING = """
            select distinct o.id, o.subject
            from opinion_file f
            join opinion_oversight o on o.id = f.oversight_id
            where f.file_id = any (cast(string_to_array(?1, ',') as uuid[]))
            order by o.id
            limit ?2""";

    private final FileService files;

    @PersistenceContext
    EntityManager entityManager;

    protected OversightFileRepository() { // for the CDI proxy
        this(null);
    }

    @Inject
    OversightFileRepository(FileService files) {
        this.files = files;
    }

    /** What uses a file. */
    record Using(UUID oversight, String subject) {}

    void add(UUID oversight, UUID subject, UUID file) {
        entityManager
                .createNativeQuery(ADD)
                .setParameter(1, subject)
                .setParameter(2, file)
                .setParameter(3, oversight)
                .executeUpdate();
    }

    int count(UUID subject) {
        return number(entityManager
                .createNativeQuery("select count(*) from opinion_file where subject_id = ?1")
                .setParameter(1, subject)
                .getSingleResult());
    }

    /** By their ids; one statement, none for none. */
    Map<UUID, FileRow> known(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : files.files(ids).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> row(entry.getValue())));
    }

    private static FileRow row(StoredFile file) {
        return new FileRow(file.id(), file.name(), file.type(), file.address(), file.size());
    }

    /** In their order, from the column that {@link #OF_SUBJECT} selects. */
    static List<UUID> ids(Object joined) {
        return joined == null
                ? List.of()
                : Stream.of(((String) joined).split(",")).map(UUID::fromString).toList();
    }

    List<Using> using(Collection<UUID> asked, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(USING)
                        .setParameter(1, Sql.joined(asked))
                        .setParameter(2, most))
                .map(row -> new Using((UUID) row[0], (String) row[1]))
                .toList();
    }
}

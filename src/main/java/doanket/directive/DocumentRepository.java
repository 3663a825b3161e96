package doanket.directive;

import doanket.platform.Births;
import doanket.platform.NotFoundException;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Papers and their history. */
@ApplicationScoped
class DocumentRepository {

    private static final String STANDING = """
            select d.issuer_id, d.author_id, d.state, d.circulation, (
                select string_agg(cast(r.unit_id as text), ',')
                from document_recipient r
                where r.document_id = d.id and r.unit_id is not null)
            from document d
            where d.id = ?1""";

    private static final String CLOSED = """
            select u.name, 1
            from unit u
            where u.id = any (cast(string_to_array(?1, ',') as uuid[]))
            and (u.valid_to < ?2 or u.valid_from > ?2)
            order by u.name""";

    private static final String LAST_RETURN = """
            select name || ': ' || detail, 1
            from document_event
            where document_id = ?1
            and kind in ('RETURNED', 'SIGNATURE_RETURNED')
            order by at desc
            limit 1""";

    @PersistenceContext
    EntityManager entityManager;

    void add(Object aggregate) {
        entityManager.persist(aggregate);
    }

    /** A new paper, with what its issuer lies beneath. */
    void add(Document document, List<UUID> path) {
        entityManager.persist(document);
        entityManager.flush();
        entityManager
                .createNativeQuery(
                        "update document set issuer_path = cast(string_to_array(?2, ',') as uuid[]) where id = ?1")
                .setParameter(1, document.documentId())
                .setParameter(2, Sql.joined(path))
                .executeUpdate();
    }

    /** Whoever begins a paper with the same id waits until the first has it. */
    void holdBirth(UUID id) {
        Births.hold(entityManager, id);
    }

    Optional<Document> find(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entityManager.find(Document.class, id));
    }

    Document document(UUID id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    /** To do something to it: whoever comes second waits, and then finds what the first has done. */
    Document held(UUID id) {
        var found = entityManager.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    void remove(Document document) {
        entityManager.remove(document);
    }

    void flush() {
        entityManager.flush();
    }

    Optional<DocumentStanding> standing(UUID id) {
        return Sql.rows(entityManager.createNativeQuery(STANDING).setParameter(1, id))
                .map(row -> new DocumentStanding(
                        (UUID) row[0],
                        (UUID) row[1],
                        DocumentState.valueOf((String) row[2]),
                        Circulation.valueOf((String) row[3]),
                        ids((String) row[4])))
                .findFirst();
    }

    /** The names of those units that are not there on that day. */
    List<String> closed(Collection<UUID> units, LocalDate day) {
        return Sql.rows(entityManager
                        .createNativeQuery(CLOSED)
                        .setParameter(1, Sql.joined(units))
                        .setParameter(2, Date.valueOf(day)))
                .map(row -> (String) row[0])
                .toList();
    }

    /** Who gave it back last, and why. */
    Optional<String> lastReturn(UUID document) {
        return Sql.rows(entityManager.createNativeQuery(LAST_RETURN).setParameter(1, document))
                .map(row -> (String) row[0])
                .findFirst();
    }

    static List<UUID> ids(String joined) {
        return joined == null || joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(UUID::fromString).toList();
    }
}

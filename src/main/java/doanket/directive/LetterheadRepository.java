package doanket.directive;

import doanket.paper.Letterhead;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The heads with which papers were issued. */
@ApplicationScoped
class LetterheadRepository {

    private static final String KEEP = """
            insert into document_letterhead
                (document_id, family_code, parent_line, issuer_lines, symbol, place, archive)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""";

    private static final String KEPT = """
            select family_code, parent_line, issuer_lines, symbol, place, archive
            from document_letterhead
            where document_id = ?1""";

    @PersistenceContext
    EntityManager entityManager;

    void keep(UUID document, Letterhead head) {
        entityManager
                .createNativeQuery(KEEP)
                .setParameter(1, document)
                .setParameter(2, head.family())
                .setParameter(3, head.parentLine())
                .setParameter(4, head.issuerLines())
                .setParameter(5, head.symbol())
                .setParameter(6, head.place())
                .setParameter(7, head.archive())
                .executeUpdate();
    }

    /** None for what is not issued, or was before heads were kept. */
    Optional<Letterhead> kept(UUID document) {
        return Sql.rows(entityManager.createNativeQuery(KEPT).setParameter(1, document))
                .map(row -> new Letterhead(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String)
                                row[5]))
                .findFirst();
    }
}

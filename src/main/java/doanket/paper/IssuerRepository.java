package doanket.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What units said their papers look like. */
@ApplicationScoped
class IssuerRepository {

    private static final String OWN = """
            select family_code, parent_line, issuer_lines, symbol, place, archive, version
            from paper_issuer
            where unit_id = ?1""";

    /** The first of two who saw the same version wins. */
    private static final String PUT = """
            insert into paper_issuer (unit_id, version, family_code, parent_line, issuer_lines, symbol, place, archive)
            values (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict (unit_id) do update set
                version = paper_issuer.version + 1, family_code = ?2, parent_line = ?3, issuer_lines = ?4, symbol = ?5,
                place = ?6, archive = ?7
            where paper_issuer.version = ?8""";

    @PersistenceContext
    EntityManager entityManager;

    Optional<IssuerForm> own(UUID unit) {
        List<?> rows =
                entityManager.createNativeQuery(OWN).setParameter(1, unit).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(IssuerRepository::form)
                .findFirst();
    }

    boolean put(UUID unit, IssuerForm form) {
        return entityManager
                        .createNativeQuery(PUT)
                        .setParameter(1, unit)
                        .setParameter(2, form.family())
                        .setParameter(3, form.parentLine())
                        .setParameter(4, form.issuerLines())
                        .setParameter(5, form.symbol())
                        .setParameter(6, form.place())
                        .setParameter(7, form.archive())
                        .setParameter(8, form.seen())
                        .executeUpdate()
                > 0;
    }

    void remove(UUID unit) {
        entityManager
                .createNativeQuery("delete from paper_issuer where unit_id = ?1")
                .setParameter(1, unit)
                .executeUpdate();
    }

    private static IssuerForm form(Object[] row) {
        return new IssuerForm(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                true,
                ((Number) row[6]).longValue());
    }
}

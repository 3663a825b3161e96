package doanket.report;

import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files that prove figures. */
@ApplicationScoped
class EvidenceRepository {

    private static final int MOST = 20;

    @PersistenceContext
    EntityManager entityManager;

    void add(Evidence evidence) {
        entityManager.persist(evidence);
    }

    Optional<Evidence> find(UUID id) {
        return Optional.ofNullable(id).map(key -> entityManager.find(Evidence.class, key));
    }

    Evidence hold(UUID id) {
        return Optional.ofNullable(id)
                .map(key -> entityManager.find(Evidence.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    void remove(Evidence evidence) {
        entityManager.remove(evidence);
    }

    /** Whether the period of that report asks for that indicator. */
    boolean isAsked(UUID report, UUID indicator) {
        return !entityManager
                .createNativeQuery("""
                        select 1
                        from report r
                        join report_period p on p.id = r.period_id
                        join report_period_indicator a on a.period_id = p.id and a.indicator_id = ?2
                        where r.id = ?1""")
                .setParameter(1, report)
                .setParameter(2, indicator)
                .getResultList()
                .isEmpty();
    }

    /** The reports that a file proves something in. */
    List<UUID> reports(UUID file) {
        return entityManager
                .createQuery("""
                        select distinct e.reportId from Evidence e
                        where e.fileId = :file""", UUID.class)
                .setParameter("file", file)
                .setMaxResults(MOST)
                .getResultList();
    }
}

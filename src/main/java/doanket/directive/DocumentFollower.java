package doanket.directive;

import doanket.organisation.KeptPaths;
import doanket.organisation.UnitFollower;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists show the papers of a unit to whoever reads the branch it lies in now. */
@ApplicationScoped
class DocumentFollower implements UnitFollower {

    private static final KeptPaths KEPT = new KeptPaths("document", "issuer_id", "issuer_path");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public int follow(Map<UUID, List<UUID>> paths, int most) {
        return KEPT.follow(entityManager, paths, most);
    }
}

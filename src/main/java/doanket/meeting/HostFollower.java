package doanket.meeting;

import doanket.organisation.KeptPaths;
import doanket.organisation.UnitFollower;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists open the meetings of a unit to whoever reads the branch it lies in now. */
@ApplicationScoped
class HostFollower implements UnitFollower {

    private static final KeptPaths KEPT = new KeptPaths("meeting", "host_id", "host_path");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public int follow(Map<UUID, List<UUID>> paths, int most) {
        return KEPT.follow(entityManager, paths, most);
    }
}

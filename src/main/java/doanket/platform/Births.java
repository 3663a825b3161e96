package doanket.platform;

import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Things whose id was given by the page on which they begin: a second click makes no second one. */
public final class Births {

    private Births() {}

    /** Whoever begins something with the same id waits until the first has it. */
    public static void hold(EntityManager entityManager, UUID id) {
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, id.getLeastSignificantBits())
                .getSingleResult();
    }
}

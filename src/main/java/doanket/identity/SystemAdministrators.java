package doanket.identity;

import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The open accounts that look after the whole system today; for the portal's own work. */
@ApplicationScoped
public class SystemAdministrators {

    private static final String ROLE = "SYSTEM_ADMIN";

    private static final String EVERY = """
            select distinct a.id
            from Account a, RoleGrant g
            where g.accountId = a.id
            and a.state = doanket.identity.Account.State.ACTIVE
            and g.roleCode = :role
            and g.validFrom <= :today
            and (g.validTo is null or g.validTo >= :today)""";

    private static final String WITH_PASSWORD = EVERY + """

            and a.way in (doanket.identity.SignInWay.LOCAL, doanket.identity.SignInWay.EMERGENCY)""";

    private final Clock clock;

    @PersistenceContext
    EntityManager entityManager;

    protected SystemAdministrators() { // for the CDI proxy
        this(null);
    }

    @Inject
    SystemAdministrators(Clock clock) {
        this.clock = clock;
    }

    public List<UUID> today() {
        return ids(EVERY);
    }

    /** Whether somebody else gets in whatever becomes of the provider. */
    boolean remainWithPassword(UUID without) {
        return ids(WITH_PASSWORD).stream().anyMatch(account -> !account.equals(without));
    }

    private List<UUID> ids(String which) {
        return entityManager
                .createQuery(which, UUID.class)
                .setParameter("role", ROLE)
                .setParameter("today", VietnamTime.day(clock.instant()))
                .getResultList();
    }
}

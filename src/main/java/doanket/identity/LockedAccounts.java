package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;

/** Accounts that a rule of the installation locks, until an administrator opens them again; for the portal's own work. */
@ApplicationScoped
public class LockedAccounts {

    private static final String LOCK = """
            /* job */ update account
            set state = 'CLOSED', version = version + 1
            where id = any (cast(string_to_array(?1, ',') as uuid[]))""";

    private final SessionCache cache;
    private final Deeds deeds;

    @PersistenceContext
    EntityManager entityManager;

    protected LockedAccounts() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    LockedAccounts(SessionCache cache, Deeds deeds) {
        this.cache = cache;
        this.deeds = deeds;
    }

    /** Whoever is signed in by one of them is out; each stands in the log under the portal's name and that verb. */
    public void lock(String verb, List<Deeds.Subject> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        var ids = accounts.stream().map(account -> account.object().toString()).collect(Collectors.joining(","));
        entityManager.createNativeQuery(LOCK).setParameter(1, ids).executeUpdate();
        deeds.ofPortal(verb, accounts);
        cache.forget();
    }
}

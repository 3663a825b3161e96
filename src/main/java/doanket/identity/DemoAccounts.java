package doanket.identity;

import doanket.platform.Secret;
import doanket.platform.Settings;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The accounts of the demo: one per role, all with one password. */
@ApplicationScoped
class DemoAccounts implements DemoData {

    private static final int ORDER = 20;

    private final Instance<DemoAccountSource> sources;
    private final PasswordHasher hasher;
    private final Clock clock;

    @PersistenceContext
    EntityManager entityManager;

    protected DemoAccounts() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    DemoAccounts(Instance<DemoAccountSource> sources, PasswordHasher hasher, Clock clock) {
        this.sources = sources;
        this.hasher = hasher;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Transactional
    boolean areThere() {
        return !entityManager
                .createQuery("select a.username from Account a", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    @Transactional
    public void load() {
        var password = Settings.get("doanket.demo.password", Secret.random());
        var demo = all();
        demo.forEach(wanted -> open(wanted, password));
        DemoStart.tell(demo, password);
    }

    /** A password set later takes the place of the one made at first start. */
    @Transactional
    void applyConfiguredPassword() {
        Settings.find("doanket.demo.password").ifPresent(password -> {
            var demo = all();
            demo.forEach(wanted -> change(wanted.username(), password));
            DemoStart.tell(demo, password);
        });
    }

    private List<DemoAccount> all() {
        return sources.stream()
                .flatMap(source -> source.demoAccounts().stream())
                .toList();
    }

    private void open(DemoAccount wanted, String password) {
        var now = clock.instant();
        var account = new Account(wanted.person(), wanted.unit(), wanted.username(), hasher.hash(password), now);
        account.passwordChosenByOwner(account.passwordHash(), now);
        entityManager.persist(account);
        var grant = new NewGrant(
                wanted.role(),
                wanted.unit(),
                wanted.withSubtree(),
                VietnamTime.day(now).minusYears(1),
                null);
        entityManager.persist(new RoleGrant(account.accountId(), grant, null, now));
    }

    private void change(String username, String password) {
        entityManager
                .createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .filter(account -> !hasher.matches(password, account.passwordHash()))
                .forEach(account -> account.passwordChosenByOwner(hasher.hash(password), clock.instant()));
    }
}

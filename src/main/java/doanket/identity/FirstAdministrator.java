package doanket.identity;

import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The account with which a portal begins that has no demo: without it nobody could open any other. */
@ApplicationScoped
class FirstAdministrator {

    private static final UUID ONE_AT_A_TIME = UUID.fromString("00000000-0000-7000-8000-0000000ad001");

    private final IdentityRepository identities;
    private final Instance<FirstPersonSource> people;
    private final AccountKit kit;
    private final Deeds deeds;
    private final Clock clock;

    @PersistenceContext
    EntityManager entityManager;

    protected FirstAdministrator() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    FirstAdministrator(
            IdentityRepository identities,
            Instance<FirstPersonSource> people,
            AccountKit kit,
            Deeds deeds,
            Clock clock) {
        this.identities = identities;
        this.people = people;
        this.kit = kit;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Nothing where there is any account already; of several nodes that start together one opens it. */
    @Transactional
    Optional<OpenedAccount> openWhereThereIsNone(String username) {
        identities.queueUp(ONE_AT_A_TIME);
        return isThereAny() ? Optional.empty() : Optional.of(open(username));
    }

    private boolean isThereAny() {
        return !entityManager
                .createQuery("select a.username from Account a", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Its password has to be changed at the first sign-in. */
    @Transactional
    OpenedAccount open(String username) {
        var now = clock.instant();
        var first = people.get().firstPerson();
        // The tables lean on each other, and nothing else tells their order.
        entityManager.flush();
        var password = kit.firstPassword();
        var account = new Account(first.person(), first.unit(), username, kit.hash(password), now);
        identities.add(account);
        entityManager.flush();
        var grant = new NewGrant("SYSTEM_ADMIN", first.unit(), true, VietnamTime.day(now), null);
        entityManager.persist(new RoleGrant(account.accountId(), grant, null, now));
        deeds.ofPortal("account.first", List.of(new Deeds.Subject(account.accountId(), first.unit(), username)));
        return new OpenedAccount(account.accountId(), username, password);
    }

    /** Whether somebody has signed in with it and chosen a password. */
    @Transactional
    boolean isTakenOver(String username) {
        return identities
                .accountNamed(username)
                .filter(account -> !account.mustChangePassword())
                .isPresent();
    }
}

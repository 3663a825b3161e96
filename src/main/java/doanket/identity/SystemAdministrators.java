package doanket.identity;

import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The open accounts that look after the whole system today; for the portal's own work. */
@ApplicationScoped
public class SystemAdministrators {

    private static final int QUEUE = 7_103;

    private static final String EVERY = """
            from Account a, RoleGrant g
            where g.accountId = a.id
            and a.state = doanket.identity.Account.State.ACTIVE
            and g.roleCode = :role
            and g.validFrom <= :today
            and (g.validTo is null or g.validTo >= :today)""";

    private static final String IDS = "select distinct a.id " + EVERY;

    /** The portal stays in hand only by those who have all of it. */
    private static final String OF_ALL = "select g.id, a.id, a.way, g.validTo " + EVERY + """

            and g.unitId = :root
            and g.withSubtree = true""";

    private final Instance<UnitTree> tree;
    private final SignInOffer offer;
    private final Clock clock;
    private final LocalRule rule;

    @PersistenceContext
    EntityManager entityManager;

    /** One role over the whole system, whose it is, by what that account is opened, and the last day (null: none). */
    record Held(UUID grant, UUID account, SignInWay way, LocalDate to) {

        private boolean lastsAsLongAs(Held other) {
            return to == null || other.to() != null && !to.isBefore(other.to());
        }
    }

    protected SystemAdministrators() { // for the CDI proxy
        this.tree = null;
        this.offer = null;
        this.clock = null;
        this.rule = null;
    }

    @Inject
    SystemAdministrators(Instance<UnitTree> tree, SignInOffer offer, Clock clock) {
        this.tree = tree;
        this.offer = offer;
        this.clock = clock;
        this.rule = LocalRule.ofInstallation(offer.label());
    }

    public List<UUID> today() {
        return bind(entityManager.createQuery(IDS, UUID.class)).getResultList();
    }

    /** Until the transaction ends, nobody else ends one of them. */
    void queueUp() {
        entityManager
                .createNativeQuery("select 1 from pg_advisory_xact_lock(?1, 0)")
                .setParameter(1, QUEUE)
                .getSingleResult();
    }

    /** Whether, of those who get in today, somebody is left for as long as those would have been who are gone. */
    boolean remain(Predicate<Held> gone) {
        return remain(held().filter(held -> getsIn(held.way())).toList(), gone);
    }

    /** The same of those whom the portal's own password lets in. */
    boolean remainWithPassword(UUID without) {
        return remain(
                held().filter(held -> opens(held.way())).toList(),
                held -> held.account().equals(without));
    }

    static boolean remain(List<Held> all, Predicate<Held> gone) {
        var left = all.stream().filter(gone.negate()).toList();
        return all.stream().filter(gone).allMatch(lost -> left.stream().anyMatch(held -> held.lastsAsLongAs(lost)));
    }

    /** Whether that is a password of the portal which the installation takes. */
    boolean opens(SignInWay way) {
        return way.isOfPortal() && rule.admits(way);
    }

    private boolean getsIn(SignInWay way) {
        return way.isOfPortal() ? rule.admits(way) : offer.has(way);
    }

    private Stream<Held> held() {
        return tree.isUnsatisfied()
                ? Stream.empty()
                : bind(entityManager.createQuery(OF_ALL, Object[].class))
                        .setParameter("root", tree.get().root())
                        .getResultList()
                        .stream()
                        .map(row -> new Held((UUID) row[0], (UUID) row[1], (SignInWay) row[2], (LocalDate) row[3]));
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("role", HeldRole.SYSTEM_ADMIN)
                .setParameter("today", VietnamTime.day(clock.instant()));
    }
}

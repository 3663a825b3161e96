package doanket.organisation;

import static java.util.stream.Collectors.toMap;

import doanket.identity.DemoAccount;
import doanket.identity.DemoAccountSource;
import doanket.identity.DemoData;
import doanket.identity.PersonService;
import doanket.organisation.DemoLogins.Login;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The invented province in which the portal can be tried out, and whoever may sign in there. */
@ApplicationScoped
class OrganisationDemo implements DemoData, DemoAccountSource {

    private static final int ORDER = 10;

    private final PersonService people;
    private final UnitPaths paths;

    @PersistenceContext
    EntityManager entityManager;

    protected OrganisationDemo() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    OrganisationDemo(PersonService people, UnitPaths paths) {
        this.people = people;
        this.paths = paths;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    @Transactional
    public void load() {
        var book = written(people::enter);
        // In the order in which the tables lean on each other.
        for (var batch : List.of(book.units(), book.relations(), book.posts(), book.history())) {
            batch.forEach(entityManager::persist);
            entityManager.flush();
        }
        paths.changed();
    }

    static DemoBook written(DemoBook.People people) {
        var book = new DemoBook(people);
        var names = new DemoNames();
        DemoLogins.all().forEach(login -> names.reserve(login.person()));
        DemoProvince.HEADS.values().forEach(names::reserve);
        List.of(
                        DemoProvince.STANDING_DEPUTY,
                        DemoProvince.COMMITTEE_CHAIR,
                        DemoProvince.STANDING_VICE_CHAIR,
                        DemoHistory.FORMER_CHAIR)
                .forEach(names::reserve);
        new DemoProvince(book, names).write();
        new DemoCommunes(book, names).write();
        new DemoHistory(book).write();
        return book;
    }

    @Override
    @Transactional
    public List<DemoAccount> demoAccounts() {
        var logins = DemoLogins.all();
        var persons = ids(
                "select p.fullName, p.id from Person p where p.fullName in :keys",
                logins.stream().map(Login::person).toList());
        var units = ids(
                "select u.code, u.id from Unit u where u.code in :keys",
                logins.stream().map(Login::unit).toList());
        return logins.stream()
                .map(login -> new DemoAccount(
                        login.username(),
                        persons.get(login.person()),
                        units.get(login.unit()),
                        login.role(),
                        login.withSubtree(),
                        login.does()))
                .toList();
    }

    private Map<String, UUID> ids(String query, List<String> keys) {
        return entityManager
                .createQuery(query, Object[].class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (UUID) row[1], (first, second) -> first));
    }
}

package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** People known to the portal, with or without an account. */
@ApplicationScoped
@Transactional
public class PersonService {

    /** Longest full name, in characters after NFC. */
    public static final int NAME_MAX = 120;

    private final IdentityRepository identities;

    protected PersonService() { // for the CDI proxy
        this(null);
    }

    @Inject
    PersonService(IdentityRepository identities) {
        this.identities = identities;
    }

    /** Enters a person on behalf of a unit that the current user looks after. Refuses an empty or overlong name. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public UUID enter(UUID unit, String fullName, String email, String phone) {
        var person = new Person(fullName);
        person.reachableBy(email, phone);
        identities.add(person);
        return person.personId();
    }

    /** Enters many people at once on behalf of one unit; their ids come in the same order. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public List<UUID> enterAll(UUID unit, List<NewPerson> wanted) {
        return wanted.stream()
                .map(one -> enter(unit, one.fullName(), one.email(), one.phone()))
                .toList();
    }

    /** Corrects name and reachability on behalf of a unit that the current user looks after. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public void correct(UUID unit, UUID person, String fullName, String email, String phone) {
        var found = identities.person(person).orElseThrow(doanket.platform.NotFoundException::new);
        found.rename(fullName);
        found.reachableBy(email, phone);
    }
}

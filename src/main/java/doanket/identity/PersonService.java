package doanket.identity;

import doanket.platform.NotFoundException;
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

    /**
     * As {@link #enter(UUID, String, String, String)}, with an id that was given out before. Tells whether the person is new:
     * a form sent twice enters one. Refuses the same form with another person in it.
     */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public boolean enter(UUID unit, UUID id, NewPerson wanted) {
        identities.queueUp(id);
        var there = identities.person(id);
        if (there.isEmpty()) {
            identities.add(new Person(id, wanted));
        } else if (!there.get().is(wanted)) {
            throw IdentityRefused.formSentBefore();
        }
        return there.isEmpty();
    }

    /** Enters many people at once on behalf of one unit; their ids come in the same order. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public List<UUID> enterAll(UUID unit, List<NewPerson> wanted) {
        return wanted.stream()
                .map(one -> enter(unit, one.fullName(), one.email(), one.phone()))
                .toList();
    }

    /**
     * Corrects name and reachability on behalf of a unit that the current user looks after. {@code seen} is the version that
     * was read.
     */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public void correct(UUID unit, UUID person, long seen, NewPerson wanted) {
        var found = identities.person(person).orElseThrow(NotFoundException::new);
        found.expect(seen);
        found.rename(wanted.fullName());
        found.reachableBy(wanted.email(), wanted.phone());
    }
}

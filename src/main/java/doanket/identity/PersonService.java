package doanket.identity;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
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
    private final Deeds deeds;

    protected PersonService() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    PersonService(IdentityRepository identities, Deeds deeds) {
        this.identities = identities;
        this.deeds = deeds;
    }

    /** Enters a person on behalf of a unit that the current user looks after. Refuses an empty or overlong name. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public UUID enter(UUID unit, String fullName, String email, String phone) {
        return entered(unit, new Person(Uuids.next(), new NewPerson(fullName, email, phone)));
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
            entered(unit, new Person(id, wanted));
        } else if (!there.get().is(wanted)) {
            throw IdentityRefused.formSentBefore();
        }
        return there.isEmpty();
    }

    /** Enters many people at once on behalf of one unit; their ids come in the same order. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public List<UUID> enterAll(UUID unit, List<NewPerson> wanted) {
        var people = wanted.stream().map(one -> new Person(Uuids.next(), one)).toList();
        people.forEach(identities::add);
        deeds.write("unit.peopleEntered", unit, unit, String.valueOf(people.size()));
        return people.stream().map(Person::personId).toList();
    }

    /**
     * Corrects name and reachability on behalf of a unit that the current user looks after. {@code seen} is the version that
     * was read.
     */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public void correct(UUID unit, UUID person, long seen, NewPerson wanted) {
        var found = identities.person(person).orElseThrow(NotFoundException::new);
        found.expect(seen);
        var before = found.told();
        found.rename(wanted.fullName());
        found.reachableBy(wanted.email(), wanted.phone());
        deeds.write("person.corrected", person, unit, before.to(found.told()));
    }

    private UUID entered(UUID unit, Person person) {
        identities.add(person);
        deeds.write("person.entered", person.personId(), unit, person.fullName());
        return person.personId();
    }
}

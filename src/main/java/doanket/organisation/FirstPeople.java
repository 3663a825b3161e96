package doanket.organisation;

import doanket.identity.FirstPersonSource;
import doanket.identity.PersonService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever looks after the portal is of the unit above all others, until real people are entered. */
@ApplicationScoped
class FirstPeople implements FirstPersonSource {

    private static final String NAME = "Quản trị hệ thống";

    private final PersonService people;

    protected FirstPeople() { // for the CDI proxy
        this(null);
    }

    @Inject
    FirstPeople(PersonService people) {
        this.people = people;
    }

    @Override
    public FirstPerson firstPerson() {
        return new FirstPerson(people.enter(UnitDirectory.COUNTRY, NAME, "", ""), UnitDirectory.COUNTRY);
    }
}

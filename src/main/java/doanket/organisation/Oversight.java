package doanket.organisation;

import doanket.identity.Access;
import doanket.identity.DeedReading;
import doanket.identity.DeedRow;
import doanket.identity.Permission;
import doanket.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What those see besides who look after a unit or a person. */
@ApplicationScoped
class Oversight {

    private final Access access;
    private final PersonScopes persons;
    private final DeedReading deeds;

    protected Oversight() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    Oversight(Access access, PersonScopes persons, DeedReading deeds) {
        this.access = access;
        this.persons = persons;
        this.deeds = deeds;
    }

    boolean ofUnit(UUID unit) {
        return access.permits(Permission.UNIT_MANAGE, Scope.of(unit));
    }

    boolean ofPerson(UUID person) {
        return persons.scopeOf(person)
                .filter(scope -> access.permits(Permission.PEOPLE_MANAGE, scope))
                .isPresent();
    }

    /** What was done in the unit; nothing for whoever does not look after it. */
    List<DeedRow> deeds(UUID unit) {
        return ofUnit(unit) ? deeds.inUnit(unit) : List.of();
    }
}

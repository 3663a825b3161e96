package doanket.organisation;

import doanket.identity.Access;
import doanket.identity.Allowed;
import doanket.identity.NewPerson;
import doanket.identity.Permission;
import doanket.identity.PersonService;
import doanket.identity.Scope;
import doanket.identity.UnitScopes;
import doanket.platform.NotFoundException;
import doanket.platform.Slice;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People and their posts in the units one looks after. */
@ApplicationScoped
@Transactional
public class StaffService {

    /** Rows on one page. */
    private static final int MOST = 100;

    private static final int MOST_NAMES = 20;

    private final StaffRepository staff;
    private final PersonService people;
    private final AppointmentService appointments;
    private final Access access;
    private final Catalogue catalogue;

    protected StaffService() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    StaffService(
            StaffRepository staff,
            PersonService people,
            AppointmentService appointments,
            Access access,
            Catalogue catalogue) {
        this.staff = staff;
        this.people = people;
        this.appointments = appointments;
        this.access = access;
        this.catalogue = catalogue;
    }

    /** The name of a unit one looks after. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public UnitName unit(UUID id) {
        return staff.unit(id).orElseThrow(NotFoundException::new);
    }

    /** The day after which a unit one looks after is closed; nothing where it goes on. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public Optional<LocalDate> lastDay(UUID unit) {
        return staff.lastDay(unit);
    }

    /** Other people of that name, marks or not, who hold that post in the unit from that day on. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public List<UUID> namesakes(UUID unit, String name, NewAppointment post) {
        return staff.namesakes(unit, name, post);
    }

    /** That page of the posts of a unit that are held or will be, in protocol order. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public Slice<StaffMember> of(UUID unit, int page) {
        return Slice.of(staff.of(unit, Slice.before(page, MOST), MOST + 1), page, MOST);
    }

    /** That page of the posts in all units one looks after, by a part of the holder's name, sorted by given name. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public Slice<StaffMember> find(String typed, int page) {
        return Slice.of(staff.find(typed, Slice.before(page, MOST), MOST + 1), page, MOST);
    }

    /** People of the whole portal by a part of the name, to give them a further post. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public List<PersonName> named(String typed) {
        return typed == null || typed.isBlank() ? List.of() : staff.named(typed, MOST_NAMES);
    }

    /** What a person is called; nobody's name is a secret among those who have signed in. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public PersonName name(UUID person) {
        return staff.name(person).orElseThrow(NotFoundException::new);
    }

    /** The titles that suit that unit. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public List<CatalogueRow> titles(UUID unit) {
        return catalogue.titlesOf(unit);
    }

    /** A person of the units one looks after. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = PersonScopes.class)
    public StaffPerson person(UUID id) {
        var found = staff.person(id).orElseThrow(NotFoundException::new);
        var posts = appointments.appointmentsOf(id);
        var unit = unitOf(id);
        var unitName = posts.stream()
                .filter(post -> post.unit().equals(unit))
                .map(AppointmentRow::unitName)
                .findFirst()
                .orElse(null);
        return new StaffPerson(
                id,
                found.seen(),
                found.fullName(),
                found.email(),
                found.phone(),
                unit,
                unitName,
                found.account(),
                posts);
    }

    /**
     * Enters somebody with a first post in that unit; as {@link AppointmentService#appoint}. The post may carry an id that was
     * given out before: a form sent twice enters one person.
     */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public UUID enter(UUID unit, NewPerson wanted, NewAppointment post) {
        var contact = Contact.of(wanted.email(), wanted.phone());
        var person = post.person() == null ? Uuids.next() : post.person();
        if (people.enter(unit, person, new NewPerson(wanted.fullName(), contact.email(), contact.phone()))) {
            appointments.appoint(
                    unit, new NewAppointment(person, post.title(), post.from(), post.to(), post.acting(), true));
        } else if (!isMine(person)) {
            throw new NotFoundException();
        }
        return person;
    }

    /** Corrects name, e-mail and telephone. {@code seen} is the version that was read. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = PersonScopes.class)
    public void correct(UUID person, long seen, NewPerson wanted) {
        var contact = Contact.of(wanted.email(), wanted.phone());
        people.correct(
                unitOf(person), person, seen, new NewPerson(wanted.fullName(), contact.email(), contact.phone()));
    }

    /**
     * Gives somebody a further post in that unit; as {@link AppointmentService#appoint}. Whether it becomes the main one is
     * for those to say who look after the person.
     */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public void appoint(UUID unit, NewAppointment wanted) {
        var person = wanted.person();
        if (person == null) {
            throw OrganisationRefused.personMissing();
        }
        boolean main = wanted.main() && isMine(person);
        appointments.appoint(
                unit, new NewAppointment(person, wanted.title(), wanted.from(), wanted.to(), wanted.acting(), main));
    }

    /** As {@link AppointmentService#substitute}. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public void substitute(UUID unit, NewAppointment wanted) {
        if (wanted.person() == null) {
            throw OrganisationRefused.personMissing();
        }
        appointments.substitute(unit, wanted);
    }

    /** As {@link AppointmentService#endAppointment}. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = AppointmentScopes.class)
    public void endAppointment(UUID id, LocalDate lastDay) {
        appointments.endAppointment(id, lastDay);
    }

    /** As {@link AppointmentService#makePrimary}, by those who look after the person. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = PersonScopes.class)
    public void makePrimary(UUID person, UUID appointment) {
        boolean held = appointments.appointmentsOf(person).stream()
                .anyMatch(post -> post.id().equals(appointment));
        if (!held) {
            throw new NotFoundException();
        }
        appointments.makePrimary(appointment);
    }

    private boolean isMine(UUID person) {
        return access.permits(Permission.PEOPLE_MANAGE, Scope.of(unitOf(person)));
    }

    private UUID unitOf(UUID person) {
        return staff.unitOf(person).orElseThrow(NotFoundException::new);
    }
}

package doanket.organisation;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who holds which post: given, ended, and made the main one; nothing is ever removed. */
@ApplicationScoped
@Transactional
public class AppointmentService {

    private final AppointmentRepository appointments;
    private final UnitRepository units;
    private final CatalogueRepository catalogue;
    private final PostChanges changes;
    private final Clock clock;

    protected AppointmentService() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    AppointmentService(
            AppointmentRepository appointments,
            UnitRepository units,
            CatalogueRepository catalogue,
            PostChanges changes,
            Clock clock) {
        this.appointments = appointments;
        this.units = units;
        this.catalogue = catalogue;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Gives somebody a post in that unit. It becomes the main one where it is asked for or where the person has none, but of
     * somebody whom one does not look after only if he or she has no post at all: who has the main post has the person. Refuses a
     * title that does not belong to the type of unit, the same post twice in one time, and a time in which the unit does not exist.
     */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public UUID appoint(UUID unitId, NewAppointment wanted) {
        var appointment = post(unitId, wanted);
        if ((wanted.main() || !appointments.hasMain(wanted.person(), today()))
                && changes.mayMakeMain(wanted.person())) {
            appointments.clearMain(wanted.person());
            appointment.becomeMain();
        }
        appointments.add(appointment);
        changes.note("postGiven", appointment);
        return appointment.appointmentId();
    }

    /**
     * Lets somebody act on behalf of the holder of a post for a time; it is stamped on all that is done in it. Refuses as
     * {@link #appoint}, and a time without a last day.
     */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = UnitScopes.class)
    public UUID substitute(UUID unitId, NewAppointment wanted) {
        var appointment = post(unitId, wanted);
        appointment.standIn();
        appointments.add(appointment);
        changes.note("postGiven", appointment);
        return appointment.appointmentId();
    }

    private Appointment post(UUID unitId, NewAppointment wanted) {
        var unit = units.unit(unitId).orElseThrow(NotFoundException::new);
        if (!appointments.isKnownAndHeld(wanted.person())) {
            throw new NotFoundException();
        }
        var appointment = appointmentIn(unit, wanted);
        if (appointments.isThere(unitId, wanted)) {
            throw OrganisationRefused.postHeldAlready();
        }
        return appointment;
    }

    private Appointment appointmentIn(Unit unit, NewAppointment wanted) {
        var day = wanted.from() == null ? today() : wanted.from();
        if (!catalogue.entry(Title.class, wanted.title(), day).suits(unit.typeCode())) {
            throw OrganisationRefused.titleNotForUnit(unit.name());
        }
        var appointment = new Appointment(unit.unitId(), wanted);
        unit.contains(appointment.period());
        return appointment;
    }

    /** The post is held until that day and no longer. Refuses a day before the first, one behind the last day it has, and a post that is over. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = AppointmentScopes.class)
    public void endAppointment(UUID id, LocalDate lastDay) {
        var ended = appointment(id);
        ended.end(lastDay, today());
        changes.note("postEnded", ended);
    }

    /** From now on the person is shown with this post first. Refuses a post that is over. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = AppointmentScopes.class)
    public void makePrimary(UUID id) {
        var chosen = appointment(id);
        if (!chosen.period().reachesBeyond(today().minusDays(1))) {
            throw OrganisationRefused.postEnded();
        }
        if (!chosen.isMain()) {
            appointments.clearMain(chosen.person());
            chosen.becomeMain();
            changes.note("postMadeMain", chosen);
        }
    }

    /** All posts of a person, the main one first, then in protocol order. */
    @Allowed(Permission.UNIT_READ)
    public List<AppointmentRow> appointmentsOf(UUID person) {
        return appointments.rows(person);
    }

    private Appointment appointment(UUID id) {
        return appointments.appointment(id).orElseThrow(NotFoundException::new);
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}

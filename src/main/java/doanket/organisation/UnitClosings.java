package doanket.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Ends what hangs on a unit that is closed, and puts it back until the last day is over. */
@ApplicationScoped
class UnitClosings {

    private final UnitRepository units;
    private final AppointmentRepository appointments;
    private final ClosingRepository kept;

    protected UnitClosings() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    UnitClosings(UnitRepository units, AppointmentRepository appointments, ClosingRepository kept) {
        this.units = units;
        this.appointments = appointments;
        this.kept = kept;
    }

    /** Until its last day is over; what a reform closes is undone with the reform. */
    boolean isUndoable(Unit unit, LocalDate today) {
        return unit.period().to() != null && !today.isAfter(unit.period().to()) && kept.isKept(unit.unitId());
    }

    LocalDate undo(Unit unit, LocalDate today) {
        if (!isUndoable(unit, today)) {
            throw OrganisationRefused.closingStays();
        }
        var lastDay = unit.period().to();
        unit.goOn();
        kept.putBack(unit.unitId(), lastDay);
        return lastDay;
    }

    void endAll(Unit unit, LocalDate lastDay) {
        var relations = units.relationsBeyond(unit.unitId(), lastDay);
        var posts = appointments.openBeyond(unit.unitId(), lastDay);
        boolean later = Stream.concat(
                        relations.stream().map(UnitRelation::period),
                        posts.stream().map(Appointment::period))
                .anyMatch(period -> period.from().isAfter(lastDay));
        if (later) {
            throw OrganisationRefused.beginsLater(unit.name());
        }
        kept.keep(unit.unitId(), lastDay);
        relations.forEach(relation -> relation.end(lastDay));
        posts.forEach(post -> post.end(lastDay));
    }
}

package doanket.organisation;

import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Closes a unit with all that ends with it. */
@ApplicationScoped
class UnitEndings {

    private final UnitRepository units;
    private final AppointmentRepository appointments;
    private final Successors successors;
    private final Heirs heirs;

    protected UnitEndings() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    UnitEndings(UnitRepository units, AppointmentRepository appointments, Successors successors, Heirs heirs) {
        this.units = units;
        this.appointments = appointments;
        this.successors = successors;
        this.heirs = heirs;
    }

    void close(UUID id, Closing closing) {
        // Whoever closes one of the successors at the same time waits, and then finds this succession.
        var involved = units.locked(
                Stream.concat(Stream.of(id), closing.successors().stream()).toList());
        var unit = involved.stream()
                .filter(one -> one.unitId().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        unit.close(closing.lastDay());
        long beneath = units.unitsBeneath(id, closing.lastDay());
        if (beneath > 0) {
            throw OrganisationRefused.unitsBeneath(beneath);
        }
        if (closing.successors().isEmpty()) {
            heirs.mustBeNamed(List.of(id));
        }
        endAll(unit, closing.lastDay());
        successors.name(
                unit,
                closing,
                involved.stream()
                        .filter(one -> closing.successors().contains(one.unitId()))
                        .toList());
    }

    private void endAll(Unit unit, LocalDate lastDay) {
        var relations = units.relationsBeyond(unit.unitId(), lastDay);
        var posts = appointments.openBeyond(unit.unitId(), lastDay);
        boolean later = Stream.concat(
                        relations.stream().map(UnitRelation::period),
                        posts.stream().map(Appointment::period))
                .anyMatch(period -> period.from().isAfter(lastDay));
        if (later) {
            throw OrganisationRefused.beginsLater(unit.name());
        }
        relations.forEach(relation -> relation.end(lastDay));
        posts.forEach(post -> post.end(lastDay));
    }
}

package doanket.organisation;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.organisation.UnitDetail.UnitHistory;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One unit or one person with all that surrounds them; whoever may read units may read each, the closed ones too. */
@ApplicationScoped
@Transactional
public class DetailReading {

    private final DetailRepository details;
    private final AppointmentRepository appointments;
    private final Oversight oversight;
    private final Clock clock;

    protected DetailReading() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    DetailReading(DetailRepository details, AppointmentRepository appointments, Oversight oversight, Clock clock) {
        this.details = details;
        this.appointments = appointments;
        this.oversight = oversight;
        this.clock = clock;
    }

    @Allowed(Permission.UNIT_READ)
    public UnitDetail unit(UUID id) {
        var unit = details.unit(id).orElseThrow(NotFoundException::new);
        var day = shownDay(unit.from(), unit.to());
        var related = details.related(id, day);
        var posts = details.posts(id);
        var successions = details.successions(id);
        return new UnitDetail(
                id,
                unit.naming(),
                unit.from(),
                unit.to(),
                today(),
                unit.attributes(),
                oversight.ofUnit(id),
                related.getOrDefault(true, List.of()),
                related.getOrDefault(false, List.of()),
                posts.stream().filter(post -> holds(post, today())).toList(),
                posts.stream().filter(post -> isOver(post.to())).toList(),
                new UnitHistory(
                        details.formerNames(id),
                        details.terms(id),
                        successions.getOrDefault(false, List.of()),
                        successions.getOrDefault(true, List.of())),
                oversight.deeds(id));
    }

    /** Today, or the day of a unit's life that is nearest to it. */
    private LocalDate shownDay(LocalDate from, LocalDate to) {
        var today = today();
        if (to != null && to.isBefore(today)) {
            return to;
        }
        return from.isAfter(today) ? from : today;
    }

    private static boolean holds(UnitPost post, LocalDate day) {
        return !post.from().isAfter(day) && (post.to() == null || !post.to().isBefore(day));
    }

    private boolean isOver(LocalDate lastDay) {
        return lastDay != null && lastDay.isBefore(today());
    }

    @Allowed(Permission.UNIT_READ)
    public PersonDetail person(UUID id) {
        var person = details.person(id).orElseThrow(NotFoundException::new);
        var posts = appointments.rows(id);
        return new PersonDetail(
                id,
                person.fullName(),
                person.email(),
                person.phone(),
                oversight.ofPerson(id),
                posts.stream().filter(post -> post.holdsOn(today())).toList(),
                posts.stream().filter(post -> isOver(post.to())).toList());
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}

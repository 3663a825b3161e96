package doanket.organisation;

import doanket.identity.Access;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.identity.PostsChanged;
import doanket.identity.Scope;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** What follows from a change of posts: whoever is signed in has others now, and it is kept who changed them. */
@ApplicationScoped
class PostChanges {

    private final AppointmentRepository appointments;
    private final Deeds deeds;
    private final Event<PostsChanged> changed;
    private final StaffRepository staff;
    private final Access access;

    protected PostChanges() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    PostChanges(
            AppointmentRepository appointments,
            Deeds deeds,
            Event<PostsChanged> changed,
            StaffRepository staff,
            Access access) {
        this.appointments = appointments;
        this.deeds = deeds;
        this.changed = changed;
        this.staff = staff;
        this.access = access;
    }

    /** Whether one looks after the person, or nobody does yet. */
    boolean mayMakeMain(UUID person) {
        return !appointments.hasAny(person)
                || staff.unitOf(person)
                        .filter(unit -> access.permits(Permission.PEOPLE_MANAGE, Scope.of(unit)))
                        .isPresent();
    }

    void note(String verb, Appointment post) {
        var period = post.period();
        var days = VietnamTime.told(period.from()) + " – " + VietnamTime.told(period.to());
        deeds.write("person." + verb, post.person(), post.unit(), appointments.told(post) + ", " + days);
        changed.fire(new PostsChanged());
    }

    /** Many posts came in at once, from a file. */
    void imported(UUID file, int posts) {
        deeds.write("import.confirmed", file, null, String.valueOf(posts));
        changed.fire(new PostsChanged());
    }
}

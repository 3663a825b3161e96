package doanket.organisation;

import doanket.identity.Deeds;
import doanket.identity.PostsChanged;
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

    protected PostChanges() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    PostChanges(AppointmentRepository appointments, Deeds deeds, Event<PostsChanged> changed) {
        this.appointments = appointments;
        this.deeds = deeds;
        this.changed = changed;
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

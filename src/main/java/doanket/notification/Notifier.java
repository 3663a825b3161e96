package doanket.notification;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where features say what happened; called inside the transaction in which it happens. */
@ApplicationScoped
@Transactional
public class Notifier {

    private final HappeningRepository happenings;
    private final Event<Told> told;

    /** Something was told; the job need not wait for its next round. */
    record Told() {}

    protected Notifier() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Notifier(HappeningRepository happenings, Event<Told> told) {
        this.happenings = happenings;
        this.told = told;
    }

    /** Writes one row, whatever the number of people; a job finds them once the hour of the happening has come. */
    @Allowed(Permission.SIGNED_IN)
    public void tell(Happening happening) {
        happenings.put(happening);
        told.fire(new Told());
    }

    /** Takes back what was told of that object by these events: from lists, from mail that waits, and from what waits itself. */
    @Allowed(Permission.SIGNED_IN)
    public void forget(String subjectKind, UUID subject, Collection<String> events) {
        forget(subjectKind, List.of(subject), events);
    }

    /** As {@link #tell}, of many objects at once: three statements and one, whatever their number. */
    @Allowed(Permission.SIGNED_IN)
    public void tellAll(Collection<Happening> all) {
        happenings.put(all);
        told.fire(new Told());
    }

    @Allowed(Permission.SIGNED_IN)
    public void forget(String subjectKind, Collection<UUID> subjects, Collection<String> events) {
        happenings.forget(subjectKind, subjects, events);
    }
}

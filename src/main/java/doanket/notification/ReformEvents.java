package doanket.notification;

import doanket.identity.Actor;
import doanket.identity.AudienceMembers;
import doanket.identity.Permission;
import doanket.identity.UnitReformed;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Tells those who look after a unit that a reform of it was set for a day, or given up again. */
@ApplicationScoped
class ReformEvents implements NotificationEvents {

    static final String REFORMED = "organisation.reformed";

    private final HappeningRepository happenings;
    private final AudienceMembers members;
    private final Event<Notifier.Told> told;
    private final Actor actor;

    protected ReformEvents() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    ReformEvents(HappeningRepository happenings, AudienceMembers members, Event<Notifier.Told> told, Actor actor) {
        this.happenings = happenings;
        this.members = members;
        this.told = told;
        this.actor = actor;
    }

    @Override
    public List<EventKind> kinds() {
        return List.of(EventKind.of(REFORMED, REFORMED, EventKind.TO_KNOW).forHoldersOf(Permission.PEOPLE_MANAGE));
    }

    @Override
    public String label(String event, Locale locale) {
        return Words.of(locale, "event.reformed");
    }

    @Override
    public Collection<UUID> recipients(Happening happening, Collection<UUID> among) {
        return members.holders(Permission.PEOPLE_MANAGE, happening.subject()).stream()
                .filter(account -> among == null || among.contains(account))
                .toList();
    }

    void reformed(@Observes UnitReformed event) {
        var by = actor.stampOrPortal();
        var from = VietnamTime.told(event.from());
        happenings.put(new Happening(
                REFORMED,
                "unit",
                event.unit(),
                Words.of(Actor.VIETNAMESE, event.undone() ? "reformed.undone" : "reformed.title", event.name()),
                Words.of(Actor.VIETNAMESE, "reformed.detail", event.decision(), from),
                "/organisation/unit?id=" + event.unit(),
                by.at(),
                by.account(),
                by.name()));
        told.fire(new Notifier.Told());
    }
}

package doanket.notification;

import doanket.identity.Actor;
import doanket.identity.EmergencyUsed;
import doanket.identity.Permission;
import doanket.identity.SystemAdministrators;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Tells the other system administrators each time somebody comes in by an emergency account. */
@ApplicationScoped
class EmergencyEvents implements NotificationEvents {

    static final String USED = "identity.emergency";

    private final HappeningRepository happenings;
    private final SystemAdministrators administrators;
    private final Event<Notifier.Told> told;

    protected EmergencyEvents() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    EmergencyEvents(HappeningRepository happenings, SystemAdministrators administrators, Event<Notifier.Told> told) {
        this.happenings = happenings;
        this.administrators = administrators;
        this.told = told;
    }

    @Override
    public List<EventKind> kinds() {
        return List.of(EventKind.of(USED, USED, EventKind.TO_DO).forHoldersOf(Permission.CATALOGUE_MANAGE));
    }

    @Override
    public String label(String event, Locale locale) {
        return Words.of(locale, "event.emergency");
    }

    @Override
    public Collection<UUID> recipients(Happening happening, Collection<UUID> among) {
        return administrators.today().stream()
                .filter(account -> among == null || among.contains(account))
                .toList();
    }

    /** Each use is a subject of its own, so that none is merged with another. */
    void used(@Observes EmergencyUsed event) {
        happenings.put(new Happening(
                USED,
                "emergency",
                event.use(),
                Words.of(Actor.VIETNAMESE, "emergency.title", event.username()),
                Words.of(
                        Actor.VIETNAMESE,
                        "emergency.detail",
                        event.fullName(),
                        VietnamTime.DATE_TIME.format(VietnamTime.local(event.at())),
                        event.address()),
                "/organisation/account?id=" + event.account(),
                event.at(),
                event.account(),
                event.fullName()));
        told.fire(new Notifier.Told());
    }
}

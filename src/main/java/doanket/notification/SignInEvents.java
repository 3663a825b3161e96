package doanket.notification;

import doanket.identity.SignInLocked;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Tells the owner of an account that it was locked; whoever tries in vain has no part in it. */
@ApplicationScoped
class SignInEvents implements NotificationEvents {

    static final String LOCKED = "identity.locked";

    private final HappeningRepository happenings;
    private final Event<Notifier.Told> told;
    private final Clock clock;

    protected SignInEvents() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    SignInEvents(HappeningRepository happenings, Event<Notifier.Told> told, Clock clock) {
        this.happenings = happenings;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public List<EventKind> kinds() {
        return List.of(EventKind.of(LOCKED, LOCKED, EventKind.TO_DO));
    }

    @Override
    public String label(String event, Locale locale) {
        return Words.of(locale, "event.locked");
    }

    @Override
    public Collection<UUID> recipients(Happening happening, Collection<UUID> among) {
        return List.of(happening.subject());
    }

    void locked(@Observes SignInLocked event) {
        happenings.put(new Happening(
                LOCKED,
                "account",
                event.account(),
                Words.of(
                        event.language(),
                        "locked.title",
                        VietnamTime.DATE_TIME.format(VietnamTime.local(event.until()))),
                Words.of(event.language(), "locked.detail", event.address()),
                "/identity/sessions",
                clock.instant(),
                null,
                ""));
        told.fire(new Notifier.Told());
    }
}

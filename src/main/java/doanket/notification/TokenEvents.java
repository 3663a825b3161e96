package doanket.notification;

import doanket.identity.ApiTokenEnding;
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

/** Tells the owner of a personal access token that it ends soon. */
@ApplicationScoped
class TokenEvents implements NotificationEvents {

    static final String ENDING = "identity.tokenEnding";

    private final HappeningRepository happenings;
    private final Event<Notifier.Told> told;
    private final Clock clock;

    protected TokenEvents() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    TokenEvents(HappeningRepository happenings, Event<Notifier.Told> told, Clock clock) {
        this.happenings = happenings;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public List<EventKind> kinds() {
        return List.of(EventKind.of(ENDING, ENDING, EventKind.TO_DO));
    }

    @Override
    public String label(String event, Locale locale) {
        return Words.of(locale, "event.tokenEnding");
    }

    @Override
    public Collection<UUID> recipients(Happening happening, Collection<UUID> among) {
        return List.of(happening.subject());
    }

    void ending(@Observes ApiTokenEnding event) {
        happenings.put(new Happening(
                ENDING,
                "account",
                event.account(),
                Words.of(event.language(), "tokenEnding.title", event.names(), VietnamTime.DATE.format(event.until())),
                Words.of(event.language(), "tokenEnding.detail"),
                "/identity/tokens",
                clock.instant(),
                null,
                ""));
        told.fire(new Notifier.Told());
    }
}

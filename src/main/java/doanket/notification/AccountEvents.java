package doanket.notification;

import doanket.identity.AccountTouched;
import doanket.identity.AccountTouched.What;
import doanket.identity.ApiTokenEnding;
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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Tells the owner of an account, and nobody else: that it was locked (by whoever tried in vain), that one of its tokens ends soon,
 * that somebody else changed what lets the owner in, or the roles.
 */
@ApplicationScoped
class AccountEvents implements NotificationEvents {

    static final String LOCKED = "identity.locked";
    static final String TOKEN_ENDING = "identity.tokenEnding";

    /** Each of its own kind, so that none hides another. */
    private static final Map<What, String> TOUCHED = Map.of(
            What.PASSWORD_GIVEN, "identity.passwordGiven",
            What.FACTOR_DROPPED, "identity.factorDropped",
            What.WAY_CHANGED, "identity.wayChanged",
            What.REOPENED, "identity.reopened",
            What.ROLE_GIVEN, "identity.roleGiven",
            What.ROLE_TAKEN, "identity.roleTaken");

    private static final String ACCOUNT = "account";

    private final HappeningRepository happenings;
    private final Event<Notifier.Told> told;
    private final Clock clock;

    protected AccountEvents() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    AccountEvents(HappeningRepository happenings, Event<Notifier.Told> told, Clock clock) {
        this.happenings = happenings;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public List<EventKind> kinds() {
        return Stream.concat(
                        Stream.of(LOCKED, TOKEN_ENDING),
                        Stream.of(What.values()).map(TOUCHED::get))
                .map(event -> EventKind.of(event, event, EventKind.TO_DO))
                .toList();
    }

    @Override
    public String label(String event, Locale locale) {
        return Words.of(locale, "event." + EventKind.name(event));
    }

    @Override
    public Collection<UUID> recipients(Happening happening, Collection<UUID> among) {
        return List.of(happening.subject());
    }

    void locked(@Observes SignInLocked event) {
        var until = VietnamTime.DATE_TIME.format(VietnamTime.local(event.until()));
        var title = Words.of(event.language(), "locked.title", until);
        var detail = Words.of(event.language(), "locked.detail", event.address());
        tell(new Happening(
                LOCKED, ACCOUNT, event.account(), title, detail, "/identity/sessions", clock.instant(), null, ""));
    }

    void ending(@Observes ApiTokenEnding event) {
        var until = VietnamTime.DATE.format(event.until());
        var title = Words.of(event.language(), "tokenEnding.title", event.names(), until);
        var detail = Words.of(event.language(), "tokenEnding.detail");
        tell(new Happening(
                TOKEN_ENDING, ACCOUNT, event.account(), title, detail, "/identity/tokens", clock.instant(), null, ""));
    }

    void touched(@Observes AccountTouched event) {
        var title = Words.of(event.language(), "touched." + event.what(), event.role());
        var detail = Words.of(event.language(), "touched.detail");
        tell(new Happening(
                TOUCHED.get(event.what()),
                ACCOUNT,
                event.account(),
                title,
                detail,
                "/identity/sessions",
                clock.instant(),
                null,
                ""));
    }

    private void tell(Happening happening) {
        happenings.put(happening);
        told.fire(new Notifier.Told());
    }
}

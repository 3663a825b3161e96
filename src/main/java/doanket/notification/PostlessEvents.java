package doanket.notification;

import doanket.identity.Actor;
import doanket.identity.AudienceMembers;
import doanket.identity.MemberRow;
import doanket.identity.Permission;
import doanket.identity.PostlessLocked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Tells those who look after a unit of the accounts there that were locked because their owners hold no post any more. */
@ApplicationScoped
class PostlessEvents implements NotificationEvents {

    static final String LOCKED = "identity.postless";

    private final HappeningRepository happenings;
    private final AudienceMembers members;
    private final Event<Notifier.Told> told;

    protected PostlessEvents() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    PostlessEvents(HappeningRepository happenings, AudienceMembers members, Event<Notifier.Told> told) {
        this.happenings = happenings;
        this.members = members;
        this.told = told;
    }

    @Override
    public List<EventKind> kinds() {
        return List.of(EventKind.of(LOCKED, LOCKED, EventKind.TO_KNOW).forHoldersOf(Permission.PEOPLE_MANAGE));
    }

    @Override
    public String label(String event, Locale locale) {
        return Words.of(locale, "event.postless");
    }

    @Override
    public Collection<UUID> recipients(Happening happening, Collection<UUID> among) {
        return members.people(List.of(happening.subject())).stream()
                .map(MemberRow::unit)
                .flatMap(unit -> members.holders(Permission.PEOPLE_MANAGE, unit).stream())
                .filter(account -> among == null || among.contains(account))
                .toList();
    }

    void locked(@Observes PostlessLocked event) {
        happenings.put(new Happening(
                LOCKED,
                "account",
                event.account(),
                Words.of(Actor.VIETNAMESE, "postless.title", event.username()),
                Words.of(Actor.VIETNAMESE, "postless.detail", event.fullName()),
                "/organisation/account?id=" + event.account(),
                event.at(),
                null,
                ""));
        told.fire(new Notifier.Told());
    }
}

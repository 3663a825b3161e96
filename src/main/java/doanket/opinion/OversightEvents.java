package doanket.opinion;

import doanket.identity.Audience;
import doanket.identity.AudienceMembers;
import doanket.identity.Permission;
import doanket.notification.EventKind;
import doanket.notification.Happening;
import doanket.notification.NotificationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What happens to recommendations, and whom it concerns as things stand now. */
@ApplicationScoped
class OversightEvents implements NotificationEvents {

    static final String RECOMMENDED = "oversight.recommended";
    static final String UNREPLIED = "oversight.unreplied";
    static final String REPLIED = "oversight.replied";

    private final OversightRepository oversights;
    private final AudienceMembers members;

    protected OversightEvents() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    OversightEvents(OversightRepository oversights, AudienceMembers members) {
        this.oversights = oversights;
        this.members = members;
    }

    @Override
    public List<EventKind> kinds() {
        return List.of(
                EventKind.of(RECOMMENDED, RECOMMENDED, EventKind.TO_DO).forHoldersOf(Permission.OPINION_WRITE),
                EventKind.of(UNREPLIED, UNREPLIED, EventKind.TO_DO).forHoldersOf(Permission.OPINION_WRITE),
                EventKind.of(REPLIED, REPLIED, EventKind.TO_KNOW).forHoldersOf(Permission.OPINION_WRITE));
    }

    @Override
    public String label(String event, Locale locale) {
        return Words.of(locale, "event." + EventKind.name(event));
    }

    @Override
    public Collection<UUID> recipients(Happening happening, Collection<UUID> among) {
        return oversights
                .recommendation(happening.subject())
                .map(recommendation -> concerned(happening.event(), recommendation, among))
                .orElse(List.of());
    }

    private Collection<UUID> concerned(String event, Recommendation recommendation, Collection<UUID> among) {
        var unit = event.equals(REPLIED)
                ? oversights.oversight(recommendation.oversight()).orElseThrow().unit()
                : recommendation.to();
        return members.reached(Audience.keys(List.of(unit)), Permission.OPINION_WRITE, among);
    }
}

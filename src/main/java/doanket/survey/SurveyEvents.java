package doanket.survey;

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

/** What happens to surveys, and whom it concerns as things stand now. */
@ApplicationScoped
class SurveyEvents implements NotificationEvents {

    static final String OPENED = "survey.opened";
    static final String SENT = "survey.sent";
    static final String RETURNED = "survey.returned";
    static final String VERIFIED = "survey.verified";

    private final TallyRepository tallies;
    private final AudienceMembers members;

    protected SurveyEvents() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    SurveyEvents(TallyRepository tallies, AudienceMembers members) {
        this.tallies = tallies;
        this.members = members;
    }

    @Override
    public List<EventKind> kinds() {
        return List.of(
                EventKind.of(OPENED, OPENED, EventKind.TO_DO).forHoldersOf(Permission.SURVEY_WRITE),
                EventKind.of(RETURNED, RETURNED, EventKind.TO_DO).forHoldersOf(Permission.SURVEY_WRITE),
                EventKind.of(VERIFIED, VERIFIED, EventKind.TO_KNOW).forHoldersOf(Permission.SURVEY_WRITE),
                EventKind.of(SENT, SENT, EventKind.TO_KNOW).forHoldersOf(Permission.SURVEY_LEAD));
    }

    @Override
    public String label(String event, Locale locale) {
        return Words.of(locale, "event." + EventKind.name(event));
    }

    @Override
    public Collection<UUID> recipients(Happening happening, Collection<UUID> among) {
        if (happening.event().equals(OPENED)) {
            var keepers = Audience.keys(tallies.keepers(happening.subject()));
            return members.reached(keepers, Permission.SURVEY_WRITE, among);
        }
        return tallies.sides(happening.subject())
                .map(sides -> concerned(happening.event(), sides, among))
                .orElse(List.of());
    }

    private Collection<UUID> concerned(String event, Sides sides, Collection<UUID> among) {
        return switch (sides.state()) {
            case SENT -> event.equals(SENT) ? members.holders(Permission.SURVEY_LEAD, sides.verifier()) : List.of();
            case RETURNED -> event.equals(RETURNED) ? writers(sides, among) : List.of();
            case VERIFIED -> event.equals(VERIFIED) ? writers(sides, among) : List.of();
            case DRAFT, POSTED -> List.of();
        };
    }

    private Collection<UUID> writers(Sides sides, Collection<UUID> among) {
        return members.reached(Audience.keys(sides.writers()), Permission.SURVEY_WRITE, among);
    }
}

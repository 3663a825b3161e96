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

/** What happens to petitions, and whom it concerns as things stand now. */
@ApplicationScoped
class OpinionEvents implements NotificationEvents {

    static final String FORWARDED = "opinion.forwarded";
    static final String ANSWERED = "opinion.answered";
    static final String DUE = "opinion.due";

    private final PetitionRepository petitions;
    private final AudienceMembers members;

    protected OpinionEvents() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    OpinionEvents(PetitionRepository petitions, AudienceMembers members) {
        this.petitions = petitions;
        this.members = members;
    }

    @Override
    public List<EventKind> kinds() {
        return List.of(
                EventKind.of(FORWARDED, FORWARDED, EventKind.TO_DO).forHoldersOf(Permission.OPINION_WRITE),
                EventKind.of(DUE, DUE, EventKind.TO_DO).forHoldersOf(Permission.OPINION_WRITE),
                EventKind.of(ANSWERED, ANSWERED, EventKind.TO_DO).forHoldersOf(Permission.OPINION_WRITE));
    }

    @Override
    public String label(String event, Locale locale) {
        return Words.of(locale, "event." + EventKind.name(event));
    }

    @Override
    public Collection<UUID> recipients(Happening happening, Collection<UUID> among) {
        return petitions
                .petition(happening.subject())
                .map(petition -> concerned(happening.event(), petition, among))
                .orElse(List.of());
    }

    private Collection<UUID> concerned(String event, Petition petition, Collection<UUID> among) {
        if (event.equals(ANSWERED)) {
            return petition.state() == PetitionState.ANSWERED ? reached(petition.origin(), among) : List.of();
        }
        return petition.state() == PetitionState.WAITING ? reached(petition.holder(), among) : List.of();
    }

    private Collection<UUID> reached(UUID unit, Collection<UUID> among) {
        return members.reached(Audience.keys(List.of(unit)), Permission.OPINION_WRITE, among);
    }
}

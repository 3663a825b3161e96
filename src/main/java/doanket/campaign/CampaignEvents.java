package doanket.campaign;

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

/** What happens to a campaign; it concerns whoever follows it, as long as they may read it. */
@ApplicationScoped
class CampaignEvents implements NotificationEvents {

    static final String PHASE = "campaign.phase";
    static final String LINKED = "campaign.linked";
    static final String DATES = "campaign.dates";

    private final CampaignRepository campaigns;
    private final FollowerRepository followers;
    private final AudienceMembers members;

    protected CampaignEvents() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    CampaignEvents(CampaignRepository campaigns, FollowerRepository followers, AudienceMembers members) {
        this.campaigns = campaigns;
        this.followers = followers;
        this.members = members;
    }

    @Override
    public List<EventKind> kinds() {
        return List.of(
                EventKind.of(PHASE, PHASE, EventKind.TO_KNOW).forHoldersOf(Permission.CAMPAIGN_READ),
                EventKind.of(DATES, DATES, EventKind.TO_KNOW).forHoldersOf(Permission.CAMPAIGN_READ),
                EventKind.of(LINKED, LINKED, EventKind.TO_FOLLOW).forHoldersOf(Permission.CAMPAIGN_READ));
    }

    @Override
    public String label(String event, Locale locale) {
        return Words.of(locale, "event." + EventKind.name(event));
    }

    @Override
    public Collection<UUID> recipients(Happening happening, Collection<UUID> among) {
        var following = followers.of(happening.subject());
        if (among != null) {
            following.retainAll(among);
        }
        return campaigns
                .campaign(happening.subject())
                .filter(campaign -> !following.isEmpty())
                .<Collection<UUID>>map(campaign -> readers(campaign, following))
                .orElse(List.of());
    }

    private Collection<UUID> readers(Campaign campaign, Collection<UUID> following) {
        var scope = CampaignScopes.of(campaign.leadUnit(), campaign.areaUnit());
        return members.reached(scope.audience(), Permission.CAMPAIGN_READ, following);
    }
}

package doanket.campaign;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.search.KnownObjects;
import doanket.search.ObjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Which news, meetings, papers and tasks belong to a campaign. */
@ApplicationScoped
@Transactional
public class CampaignLinks {

    private final CampaignRepository campaigns;
    private final KnownObjects objects;
    private final CampaignNotices notices;
    private final Actor actor;

    protected CampaignLinks() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    CampaignLinks(CampaignRepository campaigns, KnownObjects objects, CampaignNotices notices, Actor actor) {
        this.campaigns = campaigns;
        this.objects = objects;
        this.notices = notices;
        this.actor = actor;
    }

    /** Adds what has that address, and tells those who follow. Refuses an address at which the current user may open nothing. */
    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = LeadScopes.class)
    public void add(UUID id, String address) {
        var found = objects.at(address).orElseThrow(CampaignRefused::nothingAtAddress);
        boolean isNew = campaigns.link(
                id,
                new ObjectKey(found.kind(), found.id()),
                actor.now(),
                actor.accountOrNone().orElse(null));
        if (isNew) {
            var campaign = campaigns.campaign(id).orElseThrow(NotFoundException::new);
            campaigns.did("linked", campaign, found.kind());
            notices.linked(campaign, found);
        }
    }

    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = LeadScopes.class)
    public void remove(UUID id, ObjectKey object) {
        campaigns.unlink(id, object);
        campaigns.campaign(id).ifPresent(campaign -> campaigns.did("unlinked", campaign, object.kind()));
    }
}

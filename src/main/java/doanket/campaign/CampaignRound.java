package doanket.campaign;

import doanket.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The portal's own work on campaigns: telling of phases that begin, one at a time. */
@ApplicationScoped
@Transactional
class CampaignRound {

    private final FollowerRepository followers;
    private final CampaignNotices notices;
    private final Actor actor;

    protected CampaignRound() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    CampaignRound(FollowerRepository followers, CampaignNotices notices, Actor actor) {
        this.followers = followers;
        this.notices = notices;
        this.actor = actor;
    }

    /** Whether there was one. */
    boolean tellNext() {
        var begun = followers.nextBegun(actor.today());
        begun.ifPresent(one -> {
            followers.told(one.campaign(), one.phase().from());
            notices.begun(one);
        });
        return begun.isPresent();
    }
}

package doanket.campaign;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Following a campaign: it then stands on one's first page. */
@ApplicationScoped
@Transactional
public class CampaignFollowing {

    private final FollowerRepository followers;
    private final Actor actor;

    protected CampaignFollowing() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    CampaignFollowing(FollowerRepository followers, Actor actor) {
        this.followers = followers;
        this.actor = actor;
    }

    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public void follow(UUID id) {
        followers.follow(id, actor.account(), actor.now());
    }

    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public void unfollow(UUID id) {
        followers.unfollow(id, actor.account());
    }
}

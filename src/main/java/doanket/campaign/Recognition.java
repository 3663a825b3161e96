package doanket.campaign;

import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.identity.UnitTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Who verifies results: whoever leads the campaign from the place above; nobody verifies the results of his own place. */
@ApplicationScoped
class Recognition {

    private final UnitTree tree;
    private final Actor actor;

    protected Recognition() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Recognition(UnitTree tree, Actor actor) {
        this.tree = tree;
        this.actor = actor;
    }

    boolean covers(Campaign campaign, UUID unit) {
        return actor.may(Permission.CAMPAIGN_MANAGE, campaign.leadUnit()) && isAbove(campaign.areaUnit(), unit);
    }

    private boolean isAbove(UUID area, UUID unit) {
        return !area.equals(unit) && tree.pathOf(unit).contains(area);
    }
}

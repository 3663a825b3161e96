package doanket.campaign;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For changing: the permission must cover the unit that leads. */
@ApplicationScoped
class LeadScopes implements ScopeSource {

    private final CampaignRepository campaigns;

    protected LeadScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    LeadScopes(CampaignRepository campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return campaigns.campaign((UUID) key).map(found -> Scope.of(found.leadUnit()));
    }
}

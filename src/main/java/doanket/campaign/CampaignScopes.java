package doanket.campaign;

import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A campaign is open to everybody in the place its lead works in, and to whoever reads over the lead. */
@ApplicationScoped
class CampaignScopes implements ScopeSource {

    private final CampaignRepository campaigns;

    protected CampaignScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    CampaignScopes(CampaignRepository campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return campaigns.campaign((UUID) key).map(found -> of(found.leadUnit(), found.areaUnit()));
    }

    static Scope of(UUID lead, UUID area) {
        return new Scope(
                lead, null, List.of(Audience.key(area, true, null, null), Audience.key(lead, true, null, null)));
    }
}

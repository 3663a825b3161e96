package doanket.campaign;

import doanket.search.SearchEntry;
import doanket.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets campaigns be found by whoever may open them. */
@ApplicationScoped
class CampaignIndex {

    private final SearchIndex search;

    protected CampaignIndex() { // for the CDI proxy
        this(null);
    }

    @Inject
    CampaignIndex(SearchIndex search) {
        this.search = search;
    }

    void put(Campaign campaign) {
        search.put(new SearchEntry(
                CampaignSearchKind.KIND,
                campaign.key(),
                CampaignScopes.of(campaign.leadUnit(), campaign.areaUnit()),
                null,
                campaign.name(),
                campaign.words(),
                campaign.createdAt(),
                null));
    }
}

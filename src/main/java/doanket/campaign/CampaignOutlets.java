package doanket.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** Where the rest of the portal hears of campaigns: the search, and those who follow. */
@ApplicationScoped
class CampaignOutlets {

    private final CampaignIndex index;
    private final CampaignNotices notices;

    protected CampaignOutlets() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    CampaignOutlets(CampaignIndex index, CampaignNotices notices) {
        this.index = index;
        this.notices = notices;
    }

    void put(Campaign campaign) {
        index.put(campaign);
    }

    /** Followers hear of other days; what else was changed they see when they come. */
    void changed(Campaign campaign, CampaignTerms before) {
        var now = campaign.terms();
        boolean same = now.from().equals(before.from()) && Objects.equals(now.until(), before.until());
        if (!same) {
            notices.newDates(campaign);
        }
    }
}

package doanket.campaign;

import doanket.criteria.Scorecard;
import java.util.Comparator;
import java.util.Optional;

/** How a campaign stands as a whole: of how many places how many meet all criteria, and which criterion the fewest meet. */
record CampaignStanding(long places, long whole, int criteria, Optional<CriterionBar> weakest) {

    /** Of several criteria that equally few meet, the first of the set; none where there are no places or all meet everything. */
    static CampaignStanding of(Scorecard card) {
        var weakest = CampaignReading.bars(card).stream()
                .filter(bar -> bar.meeting() < bar.of())
                .min(Comparator.comparingLong(CriterionBar::meeting));
        return new CampaignStanding(
                card.units().size(), card.whole(), card.criteria().size(), weakest);
    }
}

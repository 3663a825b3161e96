package doanket.campaign;

import doanket.criteria.Scorecards;
import doanket.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** The portal's own work on campaigns: keeping how each of them stands, one at a time, for the first pages. */
@ApplicationScoped
@Transactional
class CampaignJudging {

    /** A first page shows nothing older, once the next round has been. */
    static final Duration AGE = Duration.ofMinutes(10);

    private final StandingRepository standings;
    private final CampaignRepository campaigns;
    private final Scorecards scorecards;
    private final Actor actor;
    private final Clock clock;

    protected CampaignJudging() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    CampaignJudging(
            StandingRepository standings,
            CampaignRepository campaigns,
            Scorecards scorecards,
            Actor actor,
            Clock clock) {
        this.standings = standings;
        this.campaigns = campaigns;
        this.scorecards = scorecards;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whether there was one. Four statements, however many places. */
    boolean judgeNext() {
        var now = clock.instant();
        var found = standings.next(actor.today(), now.minus(AGE));
        found.ifPresent(one -> {
            var places = campaigns.places(one.campaign(), actor.today()).stream()
                    .map(Participant::unit)
                    .toList();
            standings.put(one.campaign(), now, CampaignStanding.of(scorecards.of(one.set(), places, actor.today())));
        });
        return found.isPresent();
    }
}

package doanket.campaign;

import doanket.criteria.VerdictForm;
import doanket.criteria.Verifying;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Verifying the results of a campaign's places by whoever leads it from above. */
@ApplicationScoped
@Transactional
public class CampaignVerifying {

    private final CampaignScores scores;
    private final CampaignRepository campaigns;
    private final Recognition recognition;
    private final Verifying verifying;
    private final Actor actor;

    protected CampaignVerifying() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    CampaignVerifying(
            CampaignScores scores,
            CampaignRepository campaigns,
            Recognition recognition,
            Verifying verifying,
            Actor actor) {
        this.scores = scores;
        this.campaigns = campaigns;
        this.recognition = recognition;
        this.verifying = verifying;
        this.actor = actor;
    }

    /** One indicator of one place on that day, or today for null, with all that was said of it. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public VerdictSheet sheet(UUID id, UUID unit, UUID indicator, LocalDate day) {
        var place = scores.placeOn(id, unit, day);
        var line = place.parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(one -> one.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new VerdictSheet(
                place.head(),
                place.day(),
                place.place(),
                line,
                verifying.history(indicator, unit),
                place.mayVerify() && line.figure() != null);
    }

    /** Says it, or with no result takes back what was said. Refuses as {@link Verifying#verify}. */
    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = LeadScopes.class)
    public void verify(UUID id, VerdictForm form) {
        refuseOthers(id, form.unit());
        verifying.verify(form);
    }

    /** Says of all these figures of one place what was reckoned, and tells of how many. */
    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = LeadScopes.class)
    public int accept(UUID id, UUID unit, List<VerdictForm.Seen> seen, String reason) {
        refuseOthers(id, unit);
        return verifying.accept(unit, seen, reason);
    }

    private void refuseOthers(UUID id, UUID unit) {
        var campaign = campaigns.campaign(id).orElseThrow(NotFoundException::new);
        boolean isOfIt =
                campaigns.participants(id).stream().anyMatch(one -> one.unit().equals(unit))
                        || campaigns.places(id, actor.today()).stream()
                                .anyMatch(one -> one.unit().equals(unit));
        if (!isOfIt || !recognition.covers(campaign, unit)) {
            throw new NotFoundException();
        }
    }
}

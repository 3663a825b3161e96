package doanket.campaign;

import doanket.campaign.CampaignKit.Choice;
import doanket.criteria.IndicatorCatalogue;
import doanket.criteria.SetInfo;
import doanket.criteria.SetKind;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.organisation.UnitDirectory;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Starting a campaign and changing what it is about. */
@ApplicationScoped
@Transactional
public class CampaignWriting {

    private final CampaignRepository campaigns;
    private final PlaceRepository places;
    private final CampaignOutlets outlets;
    private final Offers offers;
    private final Actor actor;

    /** What a form offers. */
    @ApplicationScoped
    static class Offers {

        private final IndicatorCatalogue indicators;
        private final UnitDirectory units;

        protected Offers() { // for the CDI proxy
            this(null, null);
        }

        @Inject
        Offers(IndicatorCatalogue indicators, UnitDirectory units) {
            this.indicators = indicators;
            this.units = units;
        }

        CampaignKit kit(List<UUID> leads) {
            var names = units.names(leads);
            var sets = indicators.sets();
            var figures = sets.stream()
                    .filter(set -> set.kind() == SetKind.FIGURES)
                    .flatMap(set -> indicators.ofSet(set.id()).stream())
                    .map(one -> Choice.of(one.id(), one.label()))
                    .toList();
            return new CampaignKit(
                    leads.stream()
                            .map(names::get)
                            .filter(Objects::nonNull)
                            .map(unit -> Choice.of(unit.id(), unit.name()))
                            .toList(),
                    sets.stream()
                            .filter(SetInfo::isJudged)
                            .map(set -> Choice.of(set.id(), set.name()))
                            .toList(),
                    figures);
        }
    }

    protected CampaignWriting() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    CampaignWriting(
            CampaignRepository campaigns, PlaceRepository places, CampaignOutlets outlets, Offers offers, Actor actor) {
        this.campaigns = campaigns;
        this.places = places;
        this.outlets = outlets;
        this.offers = offers;
        this.actor = actor;
    }

    /** What may be chosen in the form. Three statements. */
    @Allowed(Permission.CAMPAIGN_MANAGE)
    public CampaignKit kit() {
        return offers.kit(actor.unitsOf(Permission.CAMPAIGN_MANAGE));
    }

    /** The places of the area that the unit works in, to begin with. */
    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = UnitScopes.class)
    public String placesOf(UUID lead) {
        return TypedPlaces.print(places.in(campaigns.areaOf(lead, actor.today())));
    }

    /** A campaign as it stands in its form. */
    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = LeadScopes.class)
    public CampaignDraft draft(UUID id) {
        var campaign = campaigns.campaign(id).orElseThrow(NotFoundException::new);
        var detail = campaigns.detail(id, actor.accountOrNone().orElse(null)).orElseThrow(NotFoundException::new);
        return new CampaignDraft(
                campaign.terms(),
                TypedPhases.print(detail.phases()),
                TypedPlaces.print(campaigns.participants(id)),
                detail.figures().stream().map(CampaignDetail.Front::indicator).toList(),
                campaign.seen());
    }

    /** Starts a campaign of that unit. Refuses what {@link Campaign} refuses, and a place that is not known. */
    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = UnitScopes.class)
    public UUID start(UUID lead, CampaignDraft draft) {
        var id = start(lead, form(draft));
        campaigns.campaign(id).ifPresent(campaign -> campaigns.did("started", campaign, ""));
        return id;
    }

    /** Refuses as {@link #start}, and what somebody else has changed meanwhile. */
    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = LeadScopes.class)
    public void change(UUID id, CampaignDraft draft) {
        var campaign = campaigns.campaign(id).orElseThrow(NotFoundException::new);
        if (campaign.seen() != draft.version()) {
            throw new OptimisticLockException(campaign);
        }
        var before = campaign.terms();
        campaign.change(draft.terms());
        campaigns.touch(campaign);
        put(campaign, form(draft));
        outlets.changed(campaign, before);
        campaigns.did("changed", campaign, "");
    }

    UUID start(UUID lead, CampaignForm form) {
        var campaign = new Campaign(
                lead,
                campaigns.areaOf(lead, actor.today()),
                form.terms(),
                actor.now(),
                actor.accountOrNone().orElse(null));
        campaigns.add(campaign);
        put(campaign, form);
        return campaign.key();
    }

    private void put(Campaign campaign, CampaignForm form) {
        form.phases().forEach(campaign::refuseOutside);
        if (form.participants().isEmpty()) {
            throw CampaignRefused.noParticipants();
        }
        campaigns.putPhases(campaign.key(), form.phases());
        campaigns.putParticipants(campaign.key(), form.participants());
        campaigns.putFigures(campaign.key(), form.figures());
        outlets.put(campaign);
    }

    private CampaignForm form(CampaignDraft draft) {
        var keys = TypedPlaces.keys(draft.participants());
        return new CampaignForm(
                draft.terms(),
                TypedPhases.read(draft.phases()),
                keys.isEmpty() ? List.of() : TypedPlaces.resolve(keys, places.named(keys)),
                draft.figures());
    }
}

package doanket.survey;

import doanket.campaign.CampaignPart;
import doanket.campaign.CampaignPartRow;
import doanket.identity.Actor;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The surveys of a campaign, on its page. */
@ApplicationScoped
class SurveyParts implements CampaignPart {

    private static final int ORDER = 20;

    private final SurveyReading reading;
    private final Actor actor;

    protected SurveyParts() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    SurveyParts(SurveyReading reading, Actor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Locale locale) {
        return Words.of(locale, "part.title");
    }

    @Override
    public List<CampaignPartRow> rows(UUID campaign) {
        return reading.ofCampaign(campaign).stream().map(this::row).toList();
    }

    private CampaignPartRow row(RoundRow row) {
        var head = row.head();
        var days =
                Words.of(actor.locale(), "part.detail", VietnamTime.told(head.from()), VietnamTime.told(head.until()));
        var state = Words.of(actor.locale(), "round." + head.rootState());
        return new CampaignPartRow(
                head.name(), days, row.address(), state, head.rootState().tone());
    }
}

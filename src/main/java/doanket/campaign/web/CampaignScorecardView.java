package doanket.campaign.web;

import doanket.campaign.CampaignScores;
import doanket.campaign.ScoreSheet;
import doanket.platform.VietnamTime;
import doanket.web.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Places by criteria on a day. */
@Named
@RequestScoped
public class CampaignScorecardView {

    @Inject
    private CampaignScores scores;

    private String id;
    private String day;
    private ScoreSheet sheet;

    public void load() {
        sheet = scores.scorecard(FormFields.id(id), CampaignAddress.day(day));
    }

    public ScoreSheet getSheet() {
        return sheet;
    }

    /** The day as it is typed. */
    public String getAsOf() {
        return VietnamTime.told(sheet.day());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}

package doanket.campaign.web;

import doanket.campaign.CampaignScores;
import doanket.campaign.ProgressSheet;
import doanket.web.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A campaign over time. */
@Named
@RequestScoped
public class CampaignProgressView {

    @Inject
    private CampaignScores scores;

    private String id;
    private ProgressSheet sheet;

    public void load() {
        sheet = scores.progress(FormFields.id(id));
    }

    public ProgressSheet getSheet() {
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

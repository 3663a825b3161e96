package doanket.campaign.web;

import doanket.campaign.CampaignReading;
import doanket.campaign.CampaignRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All campaigns that the reader may open. */
@Named
@RequestScoped
public class CampaignListView {

    @Inject
    private CampaignReading reading;

    private List<CampaignRow> rows;
    private boolean draws;

    @PostConstruct
    void load() {
        rows = reading.list();
        draws = reading.mayDraw();
    }

    /** Whether the reader may upload outlines of places. */
    public boolean isDraws() {
        return draws;
    }

    public List<CampaignRow> getRows() {
        return rows;
    }
}

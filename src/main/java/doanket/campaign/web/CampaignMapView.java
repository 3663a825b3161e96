package doanket.campaign.web;

import doanket.campaign.CampaignMap;
import doanket.campaign.MapSheet;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.web.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The map of a campaign, and the same as a table. */
@Named
@RequestScoped
public class CampaignMapView {

    @Inject
    private CampaignMap map;

    private String id;
    private String indicator;
    private String day;
    private MapSheet sheet;

    public void load() {
        sheet = map.sheet(FormFields.id(id), Uuids.orNull(indicator), CampaignAddress.day(day));
    }

    public MapSheet getSheet() {
        return sheet;
    }

    /** The day as it is typed. */
    public String getAsOf() {
        return VietnamTime.told(sheet.day());
    }

    /** Where the script finds what to draw. */
    public String getSource() {
        return "/campaign/map.json?id=" + id + "&indicator="
                + (sheet.isBlank() ? "" : sheet.shown().id()) + "&day=" + sheet.day();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}

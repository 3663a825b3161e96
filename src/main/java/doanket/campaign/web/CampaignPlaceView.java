package doanket.campaign.web;

import doanket.campaign.CampaignScores;
import doanket.campaign.PlaceSheet;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One place of a campaign in all its indicators. */
@Named
@RequestScoped
public class CampaignPlaceView {

    @Inject
    private CampaignScores scores;

    @Inject
    private HttpServletRequest request;

    private String id;
    private String unit;
    private String day;
    private PlaceSheet sheet;

    public void load() {
        sheet = scores.place(FormFields.id(id), FormFields.id(unit), CampaignAddress.day(day));
    }

    public PlaceSheet getSheet() {
        return sheet;
    }

    public boolean isRefused() {
        return FormRefusal.isIn(request);
    }

    public String getRefusal() {
        return FormRefusal.sentence(
                request, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String getReason() {
        return isRefused() ? request.getParameter("reason") : "";
    }

    /** How many results were just accepted, or null. */
    public String getAccepted() {
        var accepted = request.getParameter("accepted");
        return !isRefused() && accepted != null && accepted.matches("\\d{1,4}") ? accepted : null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}

package doanket.campaign.web;

import doanket.campaign.CampaignVerifying;
import doanket.campaign.VerdictSheet;
import doanket.criteria.Result;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** One indicator of one place: what was reported, what was said of it, and the form to say more. */
@Named
@RequestScoped
public class CampaignVerifyView {

    @Inject
    private CampaignVerifying service;

    @Inject
    private HttpServletRequest request;

    private String id;
    private String unit;
    private String indicator;
    private String day;
    private VerdictSheet sheet;

    public void load() {
        sheet = service.sheet(
                FormFields.id(id), FormFields.id(unit), FormFields.id(indicator), CampaignAddress.day(day));
    }

    public VerdictSheet getSheet() {
        return sheet;
    }

    /** What may be said of it. */
    public List<Result> getResults() {
        return Arrays.stream(Result.values())
                .filter(one ->
                        one != Result.NOT_APPLICABLE || sheet.line().indicator().mayNotApply())
                .toList();
    }

    public boolean isRefused() {
        return FormRefusal.isIn(request);
    }

    public String getRefusal() {
        return FormRefusal.sentence(
                request, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public boolean isDone() {
        return !isRefused() && request.getParameter("done") != null;
    }

    /** The result that was chosen, or the one that counts now. */
    public String getChosen() {
        var typed = request.getParameter("result");
        var counts =
                sheet.line().figure() == null ? null : sheet.line().figure().result();
        return isRefused() && typed != null ? typed : counts == null ? "" : counts.name();
    }

    public String getReason() {
        return isRefused() ? request.getParameter("reason") : "";
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

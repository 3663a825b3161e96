package doanket.campaign.web;

import doanket.campaign.CampaignPlan;
import doanket.campaign.PlanAsk;
import doanket.campaign.PlanRow;
import doanket.campaign.PlanSheet;
import doanket.criteria.PlanPeriod;
import doanket.platform.Uuids;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The plan of a campaign with what came of it, and what was just typed. */
@Named
@RequestScoped
public class CampaignPlanView {

    @Inject
    private CampaignPlan plan;

    @Inject
    private HttpServletRequest request;

    private String id;
    private String unit;
    private String indicator;
    private String year;
    private String part;
    private PlanSheet sheet;

    public void load() {
        var time = new PlanAsk.Time(CampaignAddress.year(year), part);
        sheet = plan.sheet(FormFields.id(id), new PlanAsk(Uuids.orNull(unit), Uuids.orNull(indicator), time));
    }

    public PlanSheet getSheet() {
        return sheet;
    }

    public List<String> getParts() {
        return PlanPeriod.parts();
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

    /** What stands in the field of a line: what was just typed, where it was refused. */
    public String text(PlanRow row) {
        var keys = request.getParameterValues("i");
        var typed = request.getParameterValues("f");
        int at = isRefused() && keys != null
                ? Arrays.asList(keys).indexOf(row.key().toString())
                : -1;
        return at < 0 || typed == null || at >= typed.length ? row.text() : typed[at];
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

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}

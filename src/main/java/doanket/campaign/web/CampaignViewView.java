package doanket.campaign.web;

import doanket.campaign.CampaignReading;
import doanket.campaign.CampaignSheet;
import doanket.campaign.Quarter;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** The first page of a campaign, and what was just refused with what was typed. */
@Named
@RequestScoped
public class CampaignViewView {

    private static final Set<String> DONE =
            Set.of("saved", "followed", "unfollowed", "linked", "unlinked", "participants");

    private static final int QUARTERS = 8;

    @Inject
    private CampaignReading reading;

    @Inject
    private HttpServletRequest request;

    private String id;
    private String done;
    private CampaignSheet sheet;

    public void load() {
        sheet = reading.sheet(FormFields.id(id));
    }

    public CampaignSheet getSheet() {
        return sheet;
    }

    /** For which a report can be made, the running one first. */
    public List<Quarter> getQuarters() {
        return Quarter.until(sheet.day(), QUARTERS);
    }

    public String getDoneKey() {
        return !isRefused() && done != null && DONE.contains(done) ? "done." + done : null;
    }

    public boolean isRefused() {
        return FormRefusal.isIn(request);
    }

    public String getRefusal() {
        return FormRefusal.sentence(
                request, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** What was typed as the address of something that belongs here. */
    public String getTypedAddress() {
        return isRefused() ? request.getParameter("address") : "";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}

package doanket.campaign.web;

import doanket.campaign.PlanAsk;
import doanket.campaign.PlanChange;
import doanket.campaign.PlanWorkbooks;
import doanket.web.FormFields;
import doanket.web.Uploads;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Targets from a workbook: uploaded, looked at cell by cell, and taken as a whole or not at all. */
@Named
@ViewScoped
public class CampaignTargetsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanWorkbooks service;

    @Inject
    private transient HttpServletRequest request;

    private transient Part file;
    private UUID id;
    private PlanWorkbooks.Whose whose;
    private PlanAsk.Time time;
    private PlanWorkbooks.Preview preview;

    @PostConstruct
    void load() {
        id = FormFields.id(request.getParameter("id"));
        var asked = new PlanAsk.Time(CampaignAddress.year(request.getParameter("year")), request.getParameter("part"));
        whose = service.whose(id, asked);
        time = new PlanAsk.Time(whose.period().year(), whose.period().part());
    }

    public void look() throws IOException {
        preview = null;
        preview = service.preview(id, time, Uploads.content(file));
    }

    public String take() {
        service.take(id, time, preview);
        return "/campaign/plan?faces-redirect=true&id=" + id + "&year=" + time.year() + "&part=" + time.part()
                + "&done=1";
    }

    public boolean isLookedAt() {
        return preview != null;
    }

    public List<PlanChange> getChanges() {
        return preview.changes();
    }

    public long getBad() {
        return preview.bad();
    }

    public UUID getId() {
        return id;
    }

    public PlanWorkbooks.Whose getWhose() {
        return whose;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

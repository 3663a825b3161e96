package doanket.task.web;

import doanket.organisation.UnitPlace;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.task.TaskDeciding;
import doanket.task.TaskGlance;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Giving a task to another unit. */
@Named
@ViewScoped
public class TaskReassignView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskDeciding service;

    @Inject
    private transient HttpServletRequest request;

    private UUID id;
    private TaskGlance glance;
    private UnitPlace lead;
    private String reason;

    @PostConstruct
    void load() {
        id = Uuids.parse(request.getParameter("id")).orElseThrow(NotFoundException::new);
        glance = service.glance(id);
    }

    public List<UnitPlace> named(String typed) {
        return service.named(typed);
    }

    public String reassign() {
        service.reassign(id, glance.seen(), lead.id(), reason);
        return "/task/view?faces-redirect=true&id=" + id + "&done=reassigned";
    }

    public UUID getId() {
        return id;
    }

    public String getTitle() {
        return glance.title();
    }

    public UnitPlace getLead() {
        return lead;
    }

    public void setLead(UnitPlace lead) {
        this.lead = lead;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package doanket.criteria.web;

import doanket.criteria.PlaceKeeping;
import doanket.criteria.SetSheet;
import doanket.platform.TypedDay;
import doanket.web.FormFields;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Who is in which group of a set, and a unit that changes its group. */
@Named
@ViewScoped
public class CriteriaGroupsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceKeeping service;

    @Inject
    private transient HttpServletRequest request;

    private UUID id;
    private boolean done;
    private PlaceKeeping.Groups groups;
    private String unit;
    private String group;
    private String from;

    @PostConstruct
    void load() {
        id = FormFields.id(request.getParameter("id"));
        done = request.getParameter("done") != null;
        groups = service.groups(id);
    }

    public String move() {
        service.move(id, unit, group, TypedDay.of(from), groups.seen());
        return "/criteria/groups?faces-redirect=true&id=" + id + "&done=1";
    }

    public UUID getId() {
        return id;
    }

    public boolean isDone() {
        return done;
    }

    public List<SetSheet.GroupRow> getRows() {
        return groups.rows();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}

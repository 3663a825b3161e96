package doanket.criteria.web;

import doanket.criteria.DecisionForm;
import doanket.criteria.IndicatorForms;
import doanket.criteria.SetSheet;
import doanket.criteria.ThresholdScope;
import doanket.platform.TypedDay;
import doanket.platform.VietnamTime;
import doanket.web.FormFields;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;

/** What has to be reached for one indicator, and a new decision about it. */
@Named
@ViewScoped
public class CriteriaIndicatorView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IndicatorForms service;

    @Inject
    private transient HttpServletRequest request;

    private UUID set;
    private UUID id;
    private boolean done;
    private SetSheet.Line line;
    private ThresholdScope scope = ThresholdScope.ALL;
    private String where;
    private String value;
    private String nearly;
    private String from;
    private String by;
    private String retired;

    @PostConstruct
    void load() {
        set = FormFields.id(request.getParameter("set"));
        id = FormFields.id(request.getParameter("id"));
        done = request.getParameter("done") != null;
        line = service.line(set, id);
        retired = VietnamTime.told(line.life().retired());
    }

    public String decide() {
        service.decide(set, new DecisionForm(id, scope, where, value, nearly, TypedDay.of(from), by));
        return here();
    }

    public String withdraw(UUID decision) {
        service.withdraw(set, id, decision);
        return here();
    }

    /** No day: it goes on. */
    public String retire() {
        service.retire(set, id, TypedDay.of(retired), line.life().version());
        return here();
    }

    private String here() {
        return "/criteria/indicator?faces-redirect=true&set=" + set + "&id=" + id + "&done=1";
    }

    public UUID getSet() {
        return set;
    }

    public UUID getId() {
        return id;
    }

    public boolean isDone() {
        return done;
    }

    public SetSheet.Line getLine() {
        return line;
    }

    public ThresholdScope[] getScopes() {
        return ThresholdScope.values();
    }

    public ThresholdScope getScope() {
        return scope;
    }

    public void setScope(ThresholdScope scope) {
        this.scope = scope;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getNearly() {
        return nearly;
    }

    public void setNearly(String nearly) {
        this.nearly = nearly;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getRetired() {
        return retired;
    }

    public void setRetired(String retired) {
        this.retired = retired;
    }
}

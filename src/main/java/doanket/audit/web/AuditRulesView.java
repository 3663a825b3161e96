package doanket.audit.web;

import doanket.audit.LogRule;
import doanket.audit.LogRules;
import doanket.web.FormRefusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** How long the log is kept. */
@Named
@RequestScoped
public class AuditRulesView {

    @Inject
    private LogRules rules;

    @Inject
    private HttpServletRequest request;

    private String done;
    private LogRule rule;

    public void load() {
        rule = rules.rule();
    }

    public LogRule getRule() {
        return rule;
    }

    /** What was typed and refused, or what counts. */
    public String getMonths() {
        var typed = isRefused() ? request.getParameter("months") : null;
        return typed == null ? Integer.toString(rule.months()) : typed;
    }

    public boolean isRefused() {
        return FormRefusal.isIn(request);
    }

    public String getRefusal() {
        return FormRefusal.sentence(
                request, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public boolean isSaved() {
        return !isRefused() && "saved".equals(done);
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}

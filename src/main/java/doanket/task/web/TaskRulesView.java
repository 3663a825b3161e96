package doanket.task.web;

import doanket.task.RuleSheet;
import doanket.task.TaskRule;
import doanket.task.TaskRules;
import doanket.web.FormRefusal;
import doanket.web.PageLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The numbers of the rules of tasks, and who has set them. */
@Named
@RequestScoped
public class TaskRulesView {

    @Inject
    private TaskRules rules;

    @Inject
    private HttpServletRequest request;

    private String done;
    private RuleSheet sheet;

    public void load() {
        sheet = rules.sheet();
    }

    public RuleSheet getSheet() {
        return sheet;
    }

    public String codeOf(TaskRule rule) {
        return PageLink.code(rule);
    }

    /** What was typed and refused, or what counts. */
    public String value(RuleSheet.Line line) {
        var typed = isRefused() ? request.getParameter(codeOf(line.rule())) : null;
        return typed == null ? Integer.toString(line.value()) : typed;
    }

    public String getReason() {
        return isRefused() ? request.getParameter("reason") : "";
    }

    public boolean isRefused() {
        return FormRefusal.isIn(request);
    }

    public String getRefusal() {
        return FormRefusal.sentence(
                request, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String getDoneKey() {
        return isRefused() ? null : TaskDone.key(done);
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}

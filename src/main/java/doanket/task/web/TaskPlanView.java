package doanket.task.web;

import doanket.platform.Uuids;
import doanket.task.PlanLine;
import doanket.task.PlanSheet;
import doanket.task.TaskPlanning;
import doanket.task.TaskPriority;
import doanket.web.FormRefusal;
import doanket.web.PageLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Making tasks of a paper as a list: what is planned, or what was just typed and refused, and some rows to go on. */
@Named
@RequestScoped
public class TaskPlanView {

    private static final int FREE = 3;

    @Inject
    private TaskPlanning planning;

    @Inject
    private HttpServletRequest request;

    private String document;
    private String done;
    private PlanSheet sheet;
    private List<PlanLine> lines;

    public void load() {
        sheet = planning.sheet(Uuids.orNull(document));
        lines = new ArrayList<>(isRefused() ? TaskPlanServlet.lines(request) : sheet.planned());
        if (!isRefused() && lines.isEmpty() && !sheet.issued()) {
            sheet.clauses().forEach(clause -> lines.add(PlanLine.empty(clause.id())));
        }
        for (int free = 0; free < FREE; free++) {
            lines.add(PlanLine.empty(null));
        }
    }

    public int getMost() {
        return TaskPlanning.MOST;
    }

    public PlanSheet getSheet() {
        return sheet;
    }

    public List<PlanLine> getLines() {
        return lines;
    }

    public boolean isOf(PlanLine line, UUID clause) {
        return clause.equals(line.clause());
    }

    public boolean isInCharge(PlanLine line, UUID person) {
        return person.equals(line.extra().supervisor());
    }

    public TaskPriority[] getPriorities() {
        return TaskPriority.values();
    }

    public boolean isPriority(PlanLine line, TaskPriority one) {
        return line.extra().priority() == one;
    }

    public String codeOf(TaskPriority one) {
        return PageLink.code(one);
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

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}

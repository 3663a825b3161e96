package doanket.task.web;

import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.task.TaskPriority;
import doanket.task.TaskReading;
import doanket.task.TaskSheet;
import doanket.web.FormRefusal;
import doanket.web.PageLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;

/** One task, what has happened to it, and what was just refused with what was typed. */
@Named
@RequestScoped
public class TaskViewView {

    @Inject
    private TaskReading reading;

    @Inject
    private HttpServletRequest request;

    private String id;
    private String done;
    private TaskSheet sheet;

    public void load() {
        sheet = reading.sheet(Uuids.orNull(id));
    }

    public TaskSheet getSheet() {
        return sheet;
    }

    public String getDoneKey() {
        return isRefused() ? null : TaskDone.key(done);
    }

    public boolean isRefused() {
        return FormRefusal.isIn(request);
    }

    public String getRefusal() {
        return FormRefusal.sentence(
                request, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** That form was sent and refused; with a key where there are several of its kind. */
    public boolean isTried(String step, Object key) {
        return isRefused()
                && step.equals(request.getParameter("do"))
                && (key == null || key.toString().equals(request.getParameter("key")));
    }

    /** What was typed into that field of the form that was refused. */
    public String typed(String step, Object key, String field, String usual) {
        return isTried(step, key) && request.getParameter(field) != null ? request.getParameter(field) : usual;
    }

    /** The files that came with what was refused, and are kept. */
    @SuppressWarnings("unchecked")
    public List<UUID> kept(String step) {
        var kept = isTried(step, null) ? (List<UUID>) request.getAttribute(TaskStepServlet.KEPT_FILES) : null;
        return kept == null ? List.of() : kept;
    }

    public TaskPriority[] getPriorities() {
        return TaskPriority.values();
    }

    public boolean isPriority(TaskPriority one) {
        return codeOf(one)
                .equals(typed(
                        "correct", null, "priority", codeOf(sheet.head().terms().priority())));
    }

    public String codeOf(TaskPriority one) {
        return PageLink.code(one);
    }

    public String getResultDay() {
        return VietnamTime.told(sheet.days().result());
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

package doanket.task.web;

import doanket.organisation.UnitName;
import doanket.organisation.UnitPlace;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.task.DueNote;
import doanket.task.PartForm;
import doanket.task.TaskForm;
import doanket.task.TaskGiving;
import doanket.task.TaskKind;
import doanket.task.TaskParties;
import doanket.task.TaskPeriod;
import doanket.task.TaskPerson;
import doanket.task.TaskPriority;
import doanket.task.TaskTerms;
import doanket.task.TaskTimes;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Giving a task that no paper asks for. */
@Named
@ViewScoped
public class TaskEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskGiving service;

    private final UUID fresh = Uuids.next();
    private List<UnitName> givers;
    private List<TaskPerson> leaders;
    private String giver;
    private String content;
    private String product;
    private String measure;
    private TaskPriority priority = TaskPriority.NORMAL;
    private TaskKind kind = TaskKind.ONCE;
    private TaskPeriod period = TaskPeriod.MONTH;
    private LocalDate due;
    private LocalDate until;
    private UnitPlace lead;
    private UnitPlace follower;
    private String supervisor;
    private List<EditedPart> parts = new ArrayList<>();
    private UnitPlace another;
    private DueNote note;

    @PostConstruct
    void load() {
        givers = service.givers();
        leaders = service.leaders();
        giver = givers.isEmpty() ? null : givers.get(0).id().toString();
    }

    public List<UnitPlace> named(String typed) {
        return service.named(typed);
    }

    public void dueTyped() {
        note = service.dueNote(due);
    }

    /** Stays on this page: more may follow. */
    public void addPart() {
        if (another != null) {
            parts.add(new EditedPart(another));
        }
        another = null;
    }

    public void removePart(EditedPart part) {
        parts.remove(part);
    }

    /** One that was picked and not added counts as well. */
    public String give() {
        addPart();
        var parties = new TaskParties(
                lead == null ? null : lead.id(),
                parts.stream()
                        .map(part -> new PartForm(part.getUnit().id(), part.getDuty()))
                        .toList(),
                follower == null ? null : follower.id(),
                Uuids.orNull(supervisor));
        var times = new TaskTimes(kind, due, kind == TaskKind.PERIODIC ? period : null, until);
        var id = service.give(
                Uuids.orNull(giver),
                fresh,
                new TaskForm(new TaskTerms(content, product, measure, priority), parties, times));
        return "/task/view?faces-redirect=true&id=" + id + "&done=given";
    }

    public List<UnitName> getGivers() {
        return givers;
    }

    public List<TaskPerson> getLeaders() {
        return leaders;
    }

    public boolean isPeriodic() {
        return kind == TaskKind.PERIODIC;
    }

    public boolean isDated() {
        return kind != TaskKind.REGULAR;
    }

    public DueNote getNote() {
        return note;
    }

    public String getNoteBefore() {
        return note == null ? "" : VietnamTime.told(note.before());
    }

    public String getNoteDue() {
        return note == null ? "" : VietnamTime.told(note.due());
    }

    public TaskPriority[] getPriorities() {
        return TaskPriority.values();
    }

    public TaskKind[] getKinds() {
        return TaskKind.values();
    }

    public TaskPeriod[] getPeriods() {
        return TaskPeriod.values();
    }

    public List<EditedPart> getParts() {
        return parts;
    }

    public String getGiver() {
        return giver;
    }

    public void setGiver(String giver) {
        this.giver = giver;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public TaskPriority getPriority() {
        return priority;
    }

    public void setPriority(TaskPriority priority) {
        this.priority = priority;
    }

    public TaskKind getKind() {
        return kind;
    }

    public void setKind(TaskKind kind) {
        this.kind = kind;
    }

    public TaskPeriod getPeriod() {
        return period;
    }

    public void setPeriod(TaskPeriod period) {
        this.period = period;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public UnitPlace getLead() {
        return lead;
    }

    public void setLead(UnitPlace lead) {
        this.lead = lead;
    }

    public UnitPlace getFollower() {
        return follower;
    }

    public void setFollower(UnitPlace follower) {
        this.follower = follower;
    }

    public String getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(String supervisor) {
        this.supervisor = supervisor;
    }

    public UnitPlace getAnother() {
        return another;
    }

    public void setAnother(UnitPlace another) {
        this.another = another;
    }
}

package doanket.task.web;

import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import doanket.task.TaskList;
import doanket.task.TaskPage;
import doanket.task.TaskPriority;
import doanket.task.TaskQuery;
import doanket.task.TaskQuery.Narrowed;
import doanket.task.TaskReading;
import doanket.task.TaskShow;
import doanket.task.TaskSpan;
import doanket.web.FormRefusal;
import doanket.web.PageLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** Lists of tasks; whose, and what they are narrowed to, stands in the address. */
@Named
@RequestScoped
public class TaskListView {

    private static final String PATH = "/task/list";

    private static final List<TaskList> TABS = List.of(TaskList.MINE, TaskList.UNIT, TaskList.GIVEN, TaskList.FOLLOWED);

    private static final List<TaskShow> SHOWS = List.of(
            TaskShow.OPEN,
            TaskShow.OVERDUE,
            TaskShow.SOON,
            TaskShow.UNCLAIMED,
            TaskShow.WAITING,
            TaskShow.GIVEN_BACK,
            TaskShow.EXTENDED,
            TaskShow.UPDATED,
            TaskShow.DONE,
            TaskShow.ALL);

    @Inject
    private TaskReading reading;

    @Inject
    private HttpServletRequest request;

    private String which;
    private String show;
    private String text;
    private String lead;
    private String officer;
    private String document;
    private String priority;
    private String from;
    private String to;
    private String after;
    private String done;
    private TaskPage page;

    public void load() {
        var by = new Narrowed(
                text,
                Uuids.orNull(lead),
                TaskAddress.idOrNone(officer),
                TaskAddress.idOrNone(document),
                priority(),
                getSpan(),
                isBehindAFigure());
        page = reading.list(new TaskQuery(list(), shown(), by, after));
    }

    /** The figures of leaders and meetings do not count series, so neither do the lists behind them. */
    private boolean isBehindAFigure() {
        return List.of(TaskList.OVERSEEN, TaskList.LED, TaskList.HOST).contains(list());
    }

    private TaskList list() {
        return PageLink.coded(TaskList.class, which, TaskList.UNIT);
    }

    private TaskShow shown() {
        return PageLink.coded(TaskShow.class, show, TaskShow.OPEN);
    }

    /** The days for which tasks are listed. */
    public TaskSpan getSpan() {
        return TaskSpan.between(TypedDay.of(from), TypedDay.of(to));
    }

    private TaskPriority priority() {
        return PageLink.coded(TaskPriority.class, priority, null);
    }

    public TaskPage getPage() {
        return page;
    }

    /** Lists of tasks that one gave or follows up can be acted on as a whole. */
    public boolean isBulk() {
        return list() == TaskList.GIVEN || list() == TaskList.FOLLOWED;
    }

    public boolean isRefused() {
        return FormRefusal.isIn(request);
    }

    public String getRefusal() {
        return FormRefusal.sentence(
                request, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String getDoneKey() {
        return TaskDone.key(done);
    }

    public List<TaskList> getTabs() {
        return TABS;
    }

    public boolean isTab(TaskList tab) {
        return list() == tab;
    }

    public String inTab(TaskList tab) {
        return PageLink.to(PATH).with("which", tab).toString();
    }

    public List<TaskShow> getShows() {
        return SHOWS;
    }

    public boolean isShown(TaskShow one) {
        return shown() == one;
    }

    public String codeOf(TaskShow one) {
        return PageLink.code(one);
    }

    public TaskPriority[] getPriorities() {
        return TaskPriority.values();
    }

    public boolean isPriority(TaskPriority one) {
        return priority() == one;
    }

    public String priorityCode(TaskPriority one) {
        return PageLink.code(one);
    }

    public String getListCode() {
        return PageLink.code(list());
    }

    public String getShown() {
        return shown().name();
    }

    /** The same list, showing that. */
    public String showing(TaskShow one) {
        return PageLink.to(PATH).with("which", list()).with("show", one).toString();
    }

    public String getOverdue() {
        return showing(TaskShow.OVERDUE);
    }

    /** Narrowed by more than how tasks stand. */
    public boolean isNarrowed() {
        return !narrowed(PageLink.to(PATH)).isBare();
    }

    /** By something that its own form does not show. */
    public boolean isNarrowedBesides() {
        return Stream.of(lead, officer, document, from, to).anyMatch(one -> one != null && !one.isBlank());
    }

    /** The same list without that. */
    public String getWide() {
        return showing(shown());
    }

    /** Some that are overdue do not show. */
    public boolean isHidingOverdue() {
        return page.counts().overdue() > 0
                && (isNarrowed()
                        || !List.of(TaskShow.OPEN, TaskShow.OVERDUE, TaskShow.ALL)
                                .contains(shown()));
    }

    public String getNext() {
        return page.next() == null
                ? null
                : narrowed(PageLink.to(PATH).with("which", list()).with("show", shown()))
                        .with("after", page.next())
                        .toString();
    }

    private PageLink narrowed(PageLink address) {
        return address.with("q", text)
                .with("lead", Uuids.orNull(lead))
                .with("officer", TaskAddress.known(officer))
                .with("document", TaskAddress.known(document))
                .with("priority", priority())
                .with("from", getSpan().from())
                .with("to", getSpan().to());
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getPriority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}

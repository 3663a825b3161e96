package doanket.task.web;

import doanket.platform.TypedDay;
import doanket.task.LeaderSheet;
import doanket.task.SpanWish;
import doanket.task.TallyRow;
import doanket.task.TaskList;
import doanket.task.TaskPeriod;
import doanket.task.TaskReport;
import doanket.task.TaskShow;
import doanket.task.TaskSpan;
import doanket.web.PageLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How tasks stand, for leaders: red first, and from any number down to the tasks it counts. */
@Named
@RequestScoped
public class TaskLeaderView {

    private static final String PATH = "/task/leader";

    @Inject
    private TaskReport report;

    private String side;
    private String period;
    private String day;
    private String from;
    private String to;
    private LeaderSheet sheet;

    public void load() {
        sheet = report.sheet(side(side), wish(period, day, from, to));
    }

    static SpanWish wish(String period, String day, String from, String to) {
        return new SpanWish(
                PageLink.coded(TaskPeriod.class, period, null), TypedDay.of(day), TypedDay.of(from), TypedDay.of(to));
    }

    /** What is given by the units one looks after, unless it is asked what they lead. */
    static TaskList side(String code) {
        return "led".equals(code) ? TaskList.LED : TaskList.OVERSEEN;
    }

    public LeaderSheet getSheet() {
        return sheet;
    }

    public boolean isLed() {
        return sheet.list() == TaskList.LED;
    }

    public String getSideCode() {
        return isLed() ? "led" : "given";
    }

    public TaskPeriod[] getPeriods() {
        return TaskPeriod.values();
    }

    public String codeOf(TaskPeriod one) {
        return PageLink.code(one);
    }

    public boolean isPeriod(TaskPeriod one) {
        return sheet.span().period() == one;
    }

    /** Any other days. */
    public boolean isRange() {
        return sheet.span().period() == null && !sheet.span().isAll();
    }

    /** The same for what is given, or for what is led. */
    public String inSide(String code) {
        return spanned(PageLink.to(PATH).with("side", code)).toString();
    }

    public String getBefore() {
        return at(sheet.span().before());
    }

    public String getNext() {
        return at(sheet.span().next());
    }

    private String at(TaskSpan span) {
        return PageLink.to(PATH)
                .with("side", getSideCode())
                .with("period", span.period())
                .with("day", span.from())
                .toString();
    }

    public String report(String ending) {
        return spanned(PageLink.to("/task/report." + ending).with("side", getSideCode()))
                .toString();
    }

    private PageLink spanned(PageLink address) {
        var span = sheet.span();
        return span.period() == null
                ? address.with("from", span.from()).with("to", span.to())
                : address.with("period", span.period()).with("day", span.from());
    }

    /** The tasks that a number counts. */
    public String of(TaskShow show) {
        return list(show).toString();
    }

    public String ofUnit(TallyRow row, TaskShow show) {
        return list(show).with("lead", row.key()).toString();
    }

    public String ofPaper(TallyRow row, TaskShow show) {
        return list(show).with("document", orNone(row)).toString();
    }

    public String ofPerson(TallyRow row, TaskShow show) {
        return list(show).with("officer", orNone(row)).toString();
    }

    private static Object orNone(TallyRow row) {
        return row.key() == null ? TaskAddress.NONE : row.key();
    }

    private PageLink list(TaskShow show) {
        return PageLink.to("/task/list")
                .with("which", sheet.list())
                .with("show", show)
                .with("from", sheet.span().from())
                .with("to", sheet.span().to());
    }

    public String getSide() {
        return side;
    }

    public void setSide(String side) {
        this.side = side;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
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
}

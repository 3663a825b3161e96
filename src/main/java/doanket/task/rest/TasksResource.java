package doanket.task.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.api.PageAfter;
import doanket.file.AttachedFile;
import doanket.identity.ApiScope;
import doanket.task.Evidence;
import doanket.task.TaskKind;
import doanket.task.TaskLabel;
import doanket.task.TaskList;
import doanket.task.TaskLogRow;
import doanket.task.TaskPriority;
import doanket.task.TaskQuery;
import doanket.task.TaskReading;
import doanket.task.TaskRow;
import doanket.task.TaskSheet;
import doanket.task.TaskShow;
import doanket.task.TaskSpan;
import doanket.task.TaskState;
import doanket.task.TaskStep;
import doanket.task.TaskWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tasks: lists, one with all that has happened to it, and saying how far it is. */
@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TasksResource implements ApiResource {

    /** Which tasks. */
    public static class TasksQuery {

        @QueryParam("list")
        @ApiField(
                value = "Danh sách nào; mặc định UNIT, việc của đơn vị mình",
                en = "Which list; UNIT, tasks of one's own units, if left out")
        TaskList list;

        @QueryParam("show")
        @ApiField(
                value = "Tình trạng nào; mặc định OPEN, việc chưa xong",
                en = "In which state; OPEN, tasks that are not done, if left out")
        TaskShow show;

        @QueryParam("text")
        @ApiField(value = "Có trong nội dung, không phân biệt dấu", en = "Stands in the content, whatever the marks")
        String text;

        @QueryParam("lead")
        @ApiField(value = "Đơn vị chủ trì", en = "The unit in charge")
        UUID lead;

        @QueryParam("document")
        @ApiField(
                value = "Văn bản giao việc; bắt buộc khi list là PAPER",
                en = "The paper that gave the tasks; required where list is PAPER")
        UUID document;

        @QueryParam("priority")
        @ApiField(value = "Mức độ", en = "Priority")
        TaskPriority priority;

        @QueryParam("from")
        @ApiField(value = "Chưa xong trước ngày này", en = "Not done before this day")
        LocalDate from;

        @QueryParam("to")
        @ApiField(value = "Giao đến hết ngày này", en = "Given until the end of this day")
        LocalDate to;

        @QueryParam("after")
        @ApiField(value = "Giá trị next của trang trước", en = "The next of the page before")
        String after;

        TaskQuery query() {
            var span = TaskSpan.between(from, to);
            return new TaskQuery(
                    list == null ? TaskList.UNIT : list,
                    show == null ? TaskShow.OPEN : show,
                    new TaskQuery.Narrowed(text, lead, null, document, priority, span, false),
                    PageAfter.of(after, TaskQuery::isPlace));
        }
    }

    /** A page of a list, overdue first and then by due date. */
    public record TasksPage(List<TaskItem> items, String next) {}

    /** A task in a list, as it stands today. */
    public record TaskItem(
            UUID id,
            String title,
            TaskPriority priority,
            TaskKind kind,
            TaskState state,
            TaskLabel standing,
            LocalDate issued,
            LocalDate due,
            String giver,
            String lead,
            String officer,
            int percent,
            String document) {

        static TaskItem of(TaskRow row) {
            return new TaskItem(
                    row.id(),
                    row.title(),
                    row.priority(),
                    row.kind(),
                    row.state(),
                    row.standing().label(),
                    row.issued(),
                    row.due(),
                    row.giver(),
                    row.lead(),
                    row.officer(),
                    row.percent(),
                    row.document());
        }
    }

    /** The part of a co-ordinating unit. */
    public record TaskPart(UUID unit, String name, String duty, String state) {}

    /** A line of the log. */
    public record TaskLine(
            UUID id,
            TaskStep step,
            String name,
            String post,
            Instant at,
            String text,
            Integer percent,
            String paper,
            LocalDate paperOn,

            @ApiField(value = "Câu hỏi mà dòng này trả lời", en = "The question that this line answers")
            UUID about,

            List<AttachedFile> files) {

        static TaskLine of(TaskLogRow row) {
            return new TaskLine(
                    row.id(),
                    row.step(),
                    row.name(),
                    row.post(),
                    row.at(),
                    row.text(),
                    row.percent(),
                    row.paper(),
                    row.paperOn(),
                    row.about(),
                    row.files().stream()
                            .map(file -> new AttachedFile(file.id(), file.name(), file.type(), file.size()))
                            .toList());
        }
    }

    /** One task; the log has the newest line first. */
    public record TaskDetail(
            UUID id,
            String content,
            String product,
            String measure,
            TaskPriority priority,
            TaskKind kind,
            TaskState state,
            TaskLabel standing,
            LocalDate issued,
            LocalDate due,
            LocalDate firstDue,
            LocalDate completed,
            String giver,
            UUID lead,
            String leadName,
            String officer,
            int percent,
            List<TaskPart> parts,
            List<TaskLine> log,
            TaskAround around) {

        static TaskDetail of(TaskSheet sheet) {
            var head = sheet.head();
            var days = sheet.days();
            var hands = sheet.hands();
            return new TaskDetail(
                    head.id(),
                    head.terms().content(),
                    head.terms().product(),
                    head.terms().measure(),
                    head.terms().priority(),
                    head.kind(),
                    head.state(),
                    head.standing().label(),
                    days.issued(),
                    days.due(),
                    days.firstDue(),
                    days.completed(),
                    hands.giver(),
                    hands.lead(),
                    hands.leadName(),
                    hands.officerName(),
                    hands.percent(),
                    sheet.parts().stream()
                            .map(part -> new TaskPart(
                                    part.unit(),
                                    part.name(),
                                    part.duty(),
                                    part.state().name()))
                            .toList(),
                    sheet.log().stream().map(TaskLine::of).toList(),
                    TaskAround.of(sheet));
        }
    }

    /** How far it is, in words and percent; a paper may prove it. */
    public record NewProgress(
            @ApiField(value = "0 đến 99", en = "0 to 99", required = true)
            Integer percent,

            @ApiField(required = true) String text,

            @ApiField(value = "Số, ký hiệu văn bản chứng minh", en = "Number of the paper that proves it")
            String paper,

            LocalDate paperOn) {

        Evidence evidence() {
            return new Evidence(paper == null ? "" : paper, paperOn, List.of());
        }
    }

    @Inject
    private TaskReading reading;

    @Inject
    private TaskWork work;

    @GET
    @ApiOperation(
            value = "Nhiệm vụ của một danh sách, quá hạn trước rồi đến hạn gần nhất, mỗi trang 50 việc",
            en = "Tasks of a list, overdue ones first, then by the nearest deadline, 50 a page")
    public TasksPage list(@BeanParam TasksQuery asked) {
        var page = reading.list(asked.query());
        return new TasksPage(page.rows().stream().map(TaskItem::of).toList(), page.next());
    }

    @GET
    @Path("/{id}")
    @ApiOperation(
            value = "Một nhiệm vụ với các phần phối hợp, nhật ký, câu hỏi, giải trình và điều đã làm rõ",
            en = "A task with its supporting parts, its log, questions, explanations and what was made clear")
    public TaskDetail one(@PathParam("id") UUID id) {
        return TaskDetail.of(reading.sheet(id));
    }

    @POST
    @Path("/{id}/progress")
    @ApiOperation(
            value = "Ghi tiến độ của nhiệm vụ mà đơn vị mình chủ trì và đã nhận",
            en = "Enter progress of a task that one's own unit is in charge of and has accepted",
            scope = ApiScope.TASKS_WRITE,
            creates = true)
    public TaskDetail progress(@PathParam("id") UUID id, NewProgress progress) {
        work.progress(id, progress.percent(), progress.text(), progress.evidence());
        return TaskDetail.of(reading.sheet(id));
    }
}

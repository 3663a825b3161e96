package doanket.task.rest;

import doanket.api.ApiField;
import doanket.task.ExtensionRow;
import doanket.task.TaskSheet;
import doanket.task.rest.TasksResource.TaskItem;
import java.time.LocalDate;
import java.util.List;

/** What a task comes from, what was given on beneath it, and the later day that was asked for. */
public record TaskAround(
        @ApiField(value = "Văn bản hoặc nhiệm vụ sinh ra nhiệm vụ này", en = "The paper or the task it comes from")
        String from,

        @ApiField(value = "Trang của văn bản ấy, nếu chủ mã được mở", en = "Its page, if the token's owner may open it")
        String fromAddress,

        TaskExtension extension,
        List<TaskItem> beneath) {

    /** A later day that somebody has asked for and nobody has decided on. */
    public record TaskExtension(String name, LocalDate oldDue, LocalDate askedDue, String reason) {

        static TaskExtension of(ExtensionRow row) {
            return new TaskExtension(row.name(), row.oldDue(), row.askedDue(), row.reason());
        }
    }

    static TaskAround of(TaskSheet sheet) {
        var paper = sheet.head().paper();
        return new TaskAround(
                paper == null ? null : paper.title(),
                paper == null ? null : paper.address(),
                sheet.extension() == null ? null : TaskExtension.of(sheet.extension()),
                sheet.beneath().stream().map(TaskItem::of).toList());
    }
}

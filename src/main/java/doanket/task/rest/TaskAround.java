package doanket.task.rest;

import doanket.api.ApiField;
import doanket.directive.Clarification;
import doanket.task.ExtensionRow;
import doanket.task.TaskSheet;
import doanket.task.rest.TasksResource.TaskItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a task comes from, what was given on beneath it, the later day that was asked for, and what was made clear. */
public record TaskAround(
        @ApiField(value = "Văn bản hoặc nhiệm vụ sinh ra nhiệm vụ này", en = "The paper or the task it comes from")
        String from,

        @ApiField(value = "Trang của văn bản ấy, nếu chủ mã được mở", en = "Its page, if the token's owner may open it")
        String fromAddress,

        TaskExtension extension,

        @ApiField(
                value = "Hạn giải trình; không có nếu không còn phải giải trình",
                en = "Until when the lead is to explain; left out where no explanation is owed")
        LocalDate explainBy,

        @ApiField(
                value = "Điều đã làm rõ về các nhiệm vụ khác của cùng điều, khoản",
                en = "What was made clear about other tasks that the same clause asks for")
        List<TaskClarification> clarified,

        TaskHands hands,
        List<TaskItem> beneath) {

    /** Who gave it, who follows it, and how it came to the lead. */
    public record TaskHands(
            String givenBy,
            String givenPost,
            Instant givenAt,

            @ApiField(value = "Lãnh đạo phụ trách, chỉ đạo", en = "Who supervises it")
            String supervisor,

            @ApiField(value = "Đơn vị theo dõi, đôn đốc", en = "The unit that follows it up")
            String follower,

            Instant acceptedAt,

            @ApiField(value = "Lý do đơn vị giao đã trả lại", en = "Why the giver sent it back")
            String returned,

            int reminders,

            @ApiField(value = "Kỳ tiếp theo của nhiệm vụ định kỳ", en = "When a periodic task is due next")
            LocalDate next,

            @ApiField(value = "Ngày báo cáo kết quả", en = "The day on which the result was reported")
            LocalDate result) {

        static TaskHands of(TaskSheet sheet) {
            var hands = sheet.hands();
            return new TaskHands(
                    hands.givenBy(),
                    hands.givenPost(),
                    hands.givenAt(),
                    hands.supervisor(),
                    hands.follower(),
                    hands.acceptedAt(),
                    hands.returned(),
                    hands.reminders(),
                    sheet.days().next(),
                    sheet.days().result());
        }
    }

    /** A later day that somebody has asked for and nobody has decided on. */
    public record TaskExtension(String name, LocalDate oldDue, LocalDate askedDue, String reason) {

        static TaskExtension of(ExtensionRow row) {
            return new TaskExtension(row.name(), row.oldDue(), row.askedDue(), row.reason());
        }
    }

    /** What a unit asked, and what the giver answered. */
    public record TaskClarification(
            String unit, String asker, String question, String answer, String answeredBy, Instant answeredAt) {

        static TaskClarification of(Clarification one) {
            return new TaskClarification(
                    one.unit(), one.asker(), one.question(), one.answer(), one.answeredBy(), one.answeredAt());
        }
    }

    static TaskAround of(TaskSheet sheet) {
        var paper = sheet.head().paper();
        return new TaskAround(
                paper == null ? null : paper.title(),
                paper == null ? null : paper.address(),
                sheet.extension() == null ? null : TaskExtension.of(sheet.extension()),
                sheet.days().explainBy(),
                sheet.clarified().stream().map(TaskClarification::of).toList(),
                TaskHands.of(sheet),
                sheet.beneath().stream().map(TaskItem::of).toList());
    }
}

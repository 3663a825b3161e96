package doanket.directive.rest;

import doanket.api.ApiField;
import doanket.directive.Clarification;
import doanket.directive.DocumentLink;
import doanket.directive.DocumentView;
import doanket.directive.ReceiptRow;
import doanket.paper.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a paper came from, what it stands in place of or gives way to, and who has confirmed that it came. */
public record PaperFollowed(
        @ApiField(value = "Cuộc họp sinh ra văn bản", en = "The meeting it came from")
        PaperLink meeting,

        List<PaperLink> links,
        List<PaperReceipt> receipts,

        @ApiField(
                value = "Số nhiệm vụ của văn bản mà chủ mã được xem",
                en = "How many tasks of the paper the token's owner may see")
        Integer tasks,

        @ApiField(value = "Trong đó quá hạn", en = "How many of them are overdue")
        Integer overdueTasks,

        @ApiField(
                value = "Câu hỏi về nhiệm vụ của văn bản và câu trả lời",
                en = "What was asked about tasks of the paper, and the answers")
        List<PaperClarification> clarified) {

    /** Another paper, or a meeting. */
    public record PaperLink(UUID id, String kind, String code, String excerpt) {

        static PaperLink of(DocumentLink link) {
            return new PaperLink(link.id(), link.kind(), link.code(), link.excerpt());
        }
    }

    /** One it was sent to; without a moment it is not confirmed yet. */
    public record PaperReceipt(
            UUID unit,
            String name,
            Purpose purpose,
            LocalDate due,
            Instant receivedAt,
            String receivedBy,
            String receivedPost,
            Instant remindedAt) {

        static PaperReceipt of(ReceiptRow row) {
            return new PaperReceipt(
                    row.unit(),
                    row.name(),
                    row.purpose(),
                    row.dueOn(),
                    row.receivedAt(),
                    row.receivedBy(),
                    row.receivedPost(),
                    row.remindedAt());
        }
    }

    /** What a unit asked, and what the giver answered. */
    public record PaperClarification(
            String unit, String asker, String question, String answer, String answeredBy, Instant answeredAt) {

        static PaperClarification of(Clarification one) {
            return new PaperClarification(
                    one.unit(), one.asker(), one.question(), one.answer(), one.answeredBy(), one.answeredAt());
        }
    }

    static PaperFollowed of(DocumentView view) {
        var tasks = view.followUp();
        return new PaperFollowed(
                view.meeting() == null ? null : PaperLink.of(view.meeting()),
                view.links().stream().map(PaperLink::of).toList(),
                view.receipts().rows().stream().map(PaperReceipt::of).toList(),
                tasks == null ? null : tasks.tasks(),
                tasks == null ? null : tasks.overdue(),
                tasks == null
                        ? List.of()
                        : tasks.clarified().stream().map(PaperClarification::of).toList());
    }
}

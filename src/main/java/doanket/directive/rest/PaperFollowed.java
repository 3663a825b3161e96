package doanket.directive.rest;

import doanket.api.ApiField;
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
        List<PaperReceipt> receipts) {

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
            String receivedPost) {

        static PaperReceipt of(ReceiptRow row) {
            return new PaperReceipt(
                    row.unit(),
                    row.name(),
                    row.purpose(),
                    row.dueOn(),
                    row.receivedAt(),
                    row.receivedBy(),
                    row.receivedPost());
        }
    }

    static PaperFollowed of(DocumentView view) {
        return new PaperFollowed(
                view.meeting() == null ? null : PaperLink.of(view.meeting()),
                view.links().stream().map(PaperLink::of).toList(),
                view.receipts().rows().stream().map(PaperReceipt::of).toList());
    }
}

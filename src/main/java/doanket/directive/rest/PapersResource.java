package doanket.directive.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.api.PageAfter;
import doanket.directive.ClauseBrief;
import doanket.directive.DocumentBox;
import doanket.directive.DocumentPart;
import doanket.directive.DocumentQuery;
import doanket.directive.DocumentReading;
import doanket.directive.DocumentRow;
import doanket.directive.DocumentState;
import doanket.directive.DocumentView;
import doanket.directive.EventRow;
import doanket.directive.RecipientLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Papers: what was issued, and what its writers work on. */
@Path("/papers")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PapersResource implements ApiResource {

    /** Which papers. */
    public static class PapersQuery {

        @QueryParam("box")
        @ApiField(
                value = "Ngăn nào; mặc định ALL, mọi văn bản đã ban hành được đọc",
                en = "Which box; ALL, every issued paper that may be read, if left out")
        DocumentBox box;

        @QueryParam("type")
        @ApiField(value = "Mã loại văn bản", en = "Code of the type of paper")
        String type;

        @QueryParam("issuer")
        @ApiField(value = "Đơn vị ban hành", en = "The unit that issued it")
        UUID issuer;

        @QueryParam("from")
        @ApiField(value = "Ban hành từ ngày", en = "Issued from this day")
        LocalDate from;

        @QueryParam("to")
        @ApiField(value = "Ban hành đến hết ngày", en = "Issued until the end of this day")
        LocalDate to;

        @QueryParam("words")
        @ApiField(
                value = "Có trong số, ký hiệu hoặc trích yếu, không phân biệt dấu",
                en = "Stands in the number or the subject, whatever the marks")
        String words;

        @QueryParam("after")
        @ApiField(value = "Giá trị next của trang trước", en = "The next of the page before")
        String after;

        DocumentQuery query() {
            var asked = box == null ? DocumentBox.ALL : box;
            var place = PageAfter.of(after, sent -> DocumentQuery.isPlace(asked, sent));
            return new DocumentQuery(asked, type, issuer, from, to, words, place);
        }
    }

    /** A page of the list, the newest first. */
    public record PapersPage(List<PaperItem> items, String next) {}

    /** A paper in the list. */
    public record PaperItem(
            UUID id,
            String typeName,
            String issuerName,
            String code,
            LocalDate issuedOn,
            String excerpt,
            DocumentState state,

            @ApiField(value = "Đơn vị mình chưa xác nhận đã nhận", en = "One's own unit has not confirmed the receipt")
            boolean unconfirmed) {

        static PaperItem of(DocumentRow row) {
            return new PaperItem(
                    row.id(),
                    row.typeName(),
                    row.issuerName(),
                    row.code(),
                    row.issuedOn(),
                    row.excerpt(),
                    row.state(),
                    row.unconfirmed());
        }
    }

    /** A clause; the depth counts from 1. */
    public record PaperClause(UUID id, UUID parent, int depth, String label, String text) {

        static PaperClause of(ClauseBrief clause) {
            return new PaperClause(clause.id(), clause.parent(), clause.depth(), clause.label(), clause.text());
        }
    }

    /** Whom it was sent to; without a unit it is somebody outside of the portal. */
    public record PaperRecipient(UUID unit, String name, String purpose) {

        static PaperRecipient of(RecipientLine line) {
            return new PaperRecipient(
                    line.unit(),
                    line.name(),
                    line.purpose() == null ? null : line.purpose().name());
        }
    }

    /** A paper as it is read. */
    public record PaperDetail(
            UUID id,
            UUID issuer,
            String issuerName,
            String typeName,
            String code,
            DocumentState state,
            String excerpt,
            String opening,
            List<PaperClause> clauses,
            String closing,
            LocalDate issuedOn,
            LocalDate effectiveOn,
            String signedBy,
            List<PaperRecipient> recipients,
            PaperFollowed followed) {

        static PaperDetail of(DocumentView view) {
            var content = view.content();
            return new PaperDetail(
                    view.id(),
                    view.issuer(),
                    view.issuerName(),
                    view.typeName(),
                    view.code(),
                    view.state(),
                    content.excerpt(),
                    content.opening(),
                    view.parts().stream().map(PaperClause::of).toList(),
                    content.closing(),
                    view.issuedOn(),
                    content.effectiveOn(),
                    view.signedBy(),
                    content.recipients().stream().map(PaperRecipient::of).toList(),
                    PaperFollowed.of(view));
        }
    }

    /** One step in the life of a paper: who, in which post, when, what, and why. */
    public record PaperEvent(String step, String name, String post, Instant at, String detail) {

        static PaperEvent of(EventRow row) {
            return new PaperEvent(row.kind(), row.name(), row.post(), row.at(), row.detail());
        }
    }

    /** What was done to a paper, the newest first; two hundred steps at most. */
    public record PaperHistory(UUID id, DocumentState state, List<PaperEvent> items) {

        static PaperHistory of(DocumentView view) {
            return new PaperHistory(
                    view.id(),
                    view.state(),
                    view.events().stream().map(PaperEvent::of).toList());
        }
    }

    @Inject
    private DocumentReading reading;

    @GET
    @ApiOperation(
            value = "Văn bản mà chủ mã được đọc, mới nhất trước, mỗi trang 50 văn bản",
            en = "Papers that the token's owner may read, the newest first, 50 a page")
    public PapersPage list(@BeanParam PapersQuery asked) {
        var page = reading.list(asked.query());
        return new PapersPage(page.rows().stream().map(PaperItem::of).toList(), page.next());
    }

    @GET
    @Path("/{id}")
    @ApiOperation(value = "Một văn bản với các điều, khoản và nơi nhận", en = "A paper with its clauses and recipients")
    public PaperDetail one(@PathParam("id") UUID id) {
        return PaperDetail.of(reading.view(id));
    }

    @GET
    @Path("/{id}/history")
    @ApiOperation(
            value = "Lịch sử của một văn bản, bước mới nhất trước",
            en = "The history of a paper, the newest step first")
    public PaperHistory history(@PathParam("id") UUID id) {
        return PaperHistory.of(reading.view(id, DocumentPart.HISTORY));
    }
}

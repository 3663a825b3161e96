package doanket.opinion.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.api.PageAfter;
import doanket.opinion.BatchHead;
import doanket.opinion.OpinionReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What one's units have put together of what people say. */
@Path("/opinion-batches")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OpinionBatchesResource implements ApiResource {

    /** A batch. */
    public record BatchItem(
            UUID id,
            UUID unit,
            String unitName,
            String name,
            String channel,
            LocalDate from,
            LocalDate until,
            boolean closed,
            int lines,
            long people) {

        static BatchItem of(BatchHead head) {
            var terms = head.terms();
            return new BatchItem(
                    head.id(),
                    head.unit(),
                    head.unitName(),
                    terms.name(),
                    terms.channel(),
                    terms.from(),
                    terms.until(),
                    head.closed(),
                    head.lines(),
                    head.people());
        }
    }

    /** A page: those that are still written first, then the newest. */
    public record BatchItems(List<BatchItem> items, String next) {}

    /** One with its lines. */
    public record BatchDetail(BatchItem batch, List<PetitionItem> lines) {}

    @Inject
    private OpinionReading reading;

    @GET
    @ApiOperation(
            value = "Bảng tổng hợp ý kiến của đơn vị của chủ mã",
            en = "Batches of petitions of units of the token's owner")
    public BatchItems list(
            @QueryParam("after") @ApiField(value = "Giá trị next của trang trước", en = "The next of the page before")
                    String after) {
        var page = reading.batches(PageAfter.of(after, BatchHead::isPlace));
        return new BatchItems(page.rows().stream().map(BatchItem::of).toList(), page.next());
    }

    @GET
    @Path("/{id}")
    @ApiOperation(value = "Một bảng tổng hợp ý kiến với các dòng", en = "A batch of petitions with its lines")
    public BatchDetail one(@PathParam("id") UUID id) {
        var sheet = reading.batch(id);
        return new BatchDetail(
                BatchItem.of(sheet.head()),
                sheet.rows().stream().map(PetitionItem::of).toList());
    }
}

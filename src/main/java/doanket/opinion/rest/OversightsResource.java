package doanket.opinion.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.opinion.OversightKind;
import doanket.opinion.OversightReading;
import doanket.opinion.OversightRow;
import doanket.opinion.RecommendationRow;
import doanket.opinion.ReplyKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** Supervision and criticism of drafts that concern one's units, with recommendations and replies. */
@Path("/oversights")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OversightsResource implements ApiResource {

    /** A supervision or criticism. */
    public record OversightItem(
            UUID id,
            OversightKind kind,
            String subject,
            UUID unit,
            String unitName,
            String bodies,
            LocalDate from,
            LocalDate until,
            LocalDate closedOn,
            String paper,
            int recommendations,
            int unreplied) {

        static OversightItem of(OversightRow row) {
            var head = row.head();
            return new OversightItem(
                    row.id(),
                    head.kind(),
                    head.subject(),
                    head.unit(),
                    head.unitName(),
                    row.bodies(),
                    head.from(),
                    head.until(),
                    row.end().closedOn(),
                    row.end().paper(),
                    row.counts().recommendations(),
                    row.counts().unreplied());
        }
    }

    /** A page of one kind, the newest first. */
    public record OversightItems(List<OversightItem> items, String next) {}

    /** What a body said. */
    public record OversightReply(ReplyKind kind, String text, String paper, Instant at) {}

    /** What was recommended to a body. */
    public record OversightRecommendation(
            UUID id, UUID unit, String unitName, String text, LocalDate due, List<OversightReply> replies) {

        static OversightRecommendation of(RecommendationRow row) {
            return new OversightRecommendation(
                    row.id(),
                    row.to(),
                    row.toName(),
                    row.text(),
                    row.due(),
                    row.replies().stream()
                            .map(reply -> new OversightReply(reply.kind(), reply.text(), reply.paper(), reply.at()))
                            .toList());
        }
    }

    /** One with its recommendations. */
    public record OversightDetail(OversightItem oversight, List<OversightRecommendation> recommendations) {}

    @Inject
    private OversightReading reading;

    @GET
    @ApiOperation("Cuộc giám sát hoặc phản biện liên quan đến đơn vị của chủ mã")
    public OversightItems list(
            @QueryParam("kind") @ApiField("Mặc định SUPERVISION") OversightKind kind,
            @QueryParam("after") @ApiField("Giá trị next của trang trước") String after) {
        var list = reading.list(kind == null ? OversightKind.SUPERVISION : kind, after, null)
                .list();
        return new OversightItems(list.rows().stream().map(OversightItem::of).toList(), list.next());
    }

    @GET
    @Path("/{id}")
    @ApiOperation("Một cuộc giám sát hoặc phản biện với kiến nghị và trả lời")
    public OversightDetail one(@PathParam("id") UUID id) {
        var sheet = reading.sheet(id);
        return new OversightDetail(
                OversightItem.of(sheet.row()),
                sheet.recommendations().stream()
                        .map(OversightRecommendation::of)
                        .toList());
    }
}

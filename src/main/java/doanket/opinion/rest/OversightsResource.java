package doanket.opinion.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.api.PageAfter;
import doanket.file.AttachedFile;
import doanket.opinion.NoteKind;
import doanket.opinion.NoteRow;
import doanket.opinion.OversightKind;
import doanket.opinion.OversightList;
import doanket.opinion.OversightReading;
import doanket.opinion.OversightRow;
import doanket.opinion.OversightSheet;
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
    public record OversightReply(ReplyKind kind, String text, String paper, Instant at, List<AttachedFile> files) {}

    /** What was recommended to a body. */
    public record OversightRecommendation(
            UUID id, UUID unit, String unitName, String text, LocalDate due, List<OversightReply> replies) {

        static OversightRecommendation of(RecommendationRow row, OversightSheet sheet) {
            return new OversightRecommendation(
                    row.id(),
                    row.to(),
                    row.toName(),
                    row.text(),
                    row.due(),
                    row.replies().stream()
                            .map(reply -> new OversightReply(
                                    reply.kind(),
                                    reply.text(),
                                    reply.paper(),
                                    reply.at(),
                                    attached(sheet, reply.files())))
                            .toList());
        }
    }

    /** A visit, a conference or a dialogue. */
    public record OversightVisit(LocalDate day, String place, String text, Instant at, List<AttachedFile> files) {

        static OversightVisit of(NoteRow row, OversightSheet sheet) {
            return new OversightVisit(row.day(), row.place(), row.text(), row.at(), attached(sheet, row.files()));
        }
    }

    /** What was found: done well (GOOD) or wanting (LIMIT). */
    public record OversightFinding(NoteKind kind, String text, Instant at) {

        static OversightFinding of(NoteRow row) {
            return new OversightFinding(row.kind(), row.text(), row.at());
        }
    }

    /** By which programme, decision and outline it is held, who chairs it, who takes part, and the team. */
    public record OversightHeld(
            UUID programme,
            String programmeName,
            String decision,
            String outline,
            String chair,
            String joining,
            String team) {

        static OversightHeld of(OversightRow row) {
            var frame = row.frame();
            return new OversightHeld(
                    row.ties().programme(),
                    row.ties().programmeName(),
                    frame.decision(),
                    frame.outline(),
                    frame.chair(),
                    frame.joining(),
                    row.head().team());
        }
    }

    /** One with its visits, findings and recommendations. */
    public record OversightDetail(
            OversightItem oversight,
            OversightHeld held,
            List<OversightVisit> visits,
            List<OversightFinding> findings,
            List<OversightRecommendation> recommendations) {}

    private static List<AttachedFile> attached(OversightSheet sheet, List<UUID> ids) {
        return sheet.filesOf(ids).stream()
                .map(file -> new AttachedFile(file.id(), file.name(), file.type(), file.size()))
                .toList();
    }

    @Inject
    private OversightReading reading;

    @GET
    @ApiOperation(
            value = "Cuộc giám sát hoặc phản biện liên quan đến đơn vị của chủ mã",
            en = "Supervision or criticism of drafts that concerns units of the token's owner")
    public OversightItems list(
            @QueryParam("kind") @ApiField(value = "Mặc định SUPERVISION", en = "SUPERVISION if left out")
                    OversightKind kind,
            @QueryParam("after") @ApiField(value = "Giá trị next của trang trước", en = "The next of the page before")
                    String after) {
        var place = PageAfter.of(after, OversightList::isPlace);
        var list = reading.list(kind == null ? OversightKind.SUPERVISION : kind, place, null)
                .list();
        return new OversightItems(list.rows().stream().map(OversightItem::of).toList(), list.next());
    }

    @GET
    @Path("/{id}")
    @ApiOperation(
            value = "Một cuộc giám sát hoặc phản biện với buổi làm việc, nhận xét, kiến nghị và trả lời",
            en = "A supervision or criticism with visits, findings, recommendations and replies")
    public OversightDetail one(@PathParam("id") UUID id) {
        var sheet = reading.sheet(id);
        return new OversightDetail(
                OversightItem.of(sheet.row()),
                OversightHeld.of(sheet.row()),
                sheet.getVisits().stream()
                        .map(visit -> OversightVisit.of(visit, sheet))
                        .toList(),
                sheet.getFindings().stream().map(OversightFinding::of).toList(),
                sheet.recommendations().stream()
                        .map(row -> OversightRecommendation.of(row, sheet))
                        .toList());
    }
}

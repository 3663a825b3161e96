package doanket.opinion.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.api.PageAfter;
import doanket.opinion.ForwardRow;
import doanket.opinion.OpinionList;
import doanket.opinion.OpinionPage;
import doanket.opinion.OpinionReading;
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

/** Petitions that are or were with one's units. */
@Path("/petitions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PetitionsResource implements ApiResource {

    /** A page, the overdue first (WAITING) or the newest. */
    public record PetitionItems(List<PetitionItem> items, String next) {}

    /** From which unit to which it went, with which paper, and by which day an answer is due. */
    public record PetitionForward(String from, String to, LocalDate due, String paper, Instant at) {

        static PetitionForward of(ForwardRow row) {
            return new PetitionForward(row.from(), row.to(), row.due(), row.paper(), row.at());
        }
    }

    /** One, what it was split into or merged from, and where it went. */
    public record PetitionDetail(PetitionItem petition, List<PetitionItem> related, List<PetitionForward> forwards) {}

    @Inject
    private OpinionReading reading;

    @GET
    @ApiOperation(
            value = "Ý kiến, kiến nghị ở đơn vị của chủ mã, hoặc do các đơn vị đó tổng hợp",
            en = "Petitions that are with units of the token's owner, or were put together by them")
    public PetitionItems list(
            @QueryParam("list")
                    @ApiField(
                            value = "WAITING (mặc định), OWN hoặc UNTOLD",
                            en = "WAITING (if left out), OWN or UNTOLD")
                    OpinionList list,
            @QueryParam("after") @ApiField(value = "Giá trị next của trang trước", en = "The next of the page before")
                    String after) {
        var page = reading.list(list == null ? OpinionList.WAITING : list, PageAfter.of(after, OpinionPage::isPlace));
        return new PetitionItems(page.rows().stream().map(PetitionItem::of).toList(), page.next());
    }

    @GET
    @Path("/{id}")
    @ApiOperation(
            value = "Một kiến nghị với phần tách, gộp và nơi đã chuyển",
            en = "A petition with its parts, what was merged into it, and where it was forwarded")
    public PetitionDetail one(@PathParam("id") UUID id) {
        var sheet = reading.petition(id);
        return new PetitionDetail(
                PetitionItem.of(sheet.row()),
                sheet.related().stream().map(PetitionItem::of).toList(),
                sheet.forwards().stream().map(PetitionForward::of).toList());
    }
}

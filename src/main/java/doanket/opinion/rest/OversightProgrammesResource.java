package doanket.opinion.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.api.PageAfter;
import doanket.opinion.OversightReading;
import doanket.opinion.ProgrammeRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Yearly programmes of supervision and criticism of drafts. */
@Path("/oversight-programmes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OversightProgrammesResource implements ApiResource {

    /** A programme; what is held by it names it. */
    public record ProgrammeItem(UUID id, UUID unit, String unitName, int year, String name, String decision) {

        static ProgrammeItem of(ProgrammeRow row) {
            return new ProgrammeItem(row.id(), row.unit(), row.unitName(), row.year(), row.name(), row.decision());
        }
    }

    /** A page, the newest first. */
    public record ProgrammeItems(List<ProgrammeItem> items, String next) {}

    @Inject
    private OversightReading reading;

    @GET
    @ApiOperation(
            value = "Chương trình giám sát, phản biện hằng năm của đơn vị của chủ mã",
            en = "Yearly programmes of supervision and criticism of units of the token's owner")
    public ProgrammeItems list(
            @QueryParam("after") @ApiField(value = "Giá trị next của trang trước", en = "The next of the page before")
                    String after) {
        var list = reading.programmes(PageAfter.of(after, ProgrammeRow::isPlace));
        return new ProgrammeItems(list.rows().stream().map(ProgrammeItem::of).toList(), list.next());
    }
}

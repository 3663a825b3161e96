package doanket.emulation.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.emulation.BookHead;
import doanket.emulation.BookSheet;
import doanket.emulation.BookState;
import doanket.emulation.ClusterTable;
import doanket.emulation.EmulationReading;
import doanket.emulation.Item;
import doanket.emulation.RankRow;
import doanket.emulation.Sums;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Emulation: rules by which units score themselves, and how they stand. */
@Path("/emulation")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EmulationResource implements ApiResource {

    /** A book of rules. */
    public record EmulationItem(
            UUID id, String name, int year, UUID owner, String ownerName, BookState state, LocalDate scoringUntil) {

        static EmulationItem of(BookHead head) {
            return new EmulationItem(
                    head.id(),
                    head.title().name(),
                    head.title().year(),
                    head.owner(),
                    head.ownerName(),
                    head.state(),
                    head.rules().scoringUntil());
        }
    }

    /** All that may be read, the newest year first. */
    public record EmulationItems(List<EmulationItem> items) {}

    /** A line of the rules; a group has no points of its own. */
    public record EmulationRule(String code, String name, String kind, BigDecimal most) {

        static EmulationRule of(Item item) {
            return new EmulationRule(item.code(), item.name(), item.kind().name(), item.most());
        }
    }

    /** A unit in its cluster; points are missing where they are not given yet, or may not be seen. */
    public record EmulationRank(
            String cluster,
            Integer rank,
            UUID unit,
            String name,
            String state,
            BigDecimal self,
            BigDecimal verified,

            @ApiField(
                    value = "Điểm đã thay đổi sau khi chốt do chấp nhận kiến nghị",
                    en = "What accepted objections have changed since scores were frozen")
            BigDecimal change,

            @ApiField(
                    value = "Bảng điểm của đơn vị, nếu chủ mã được xem",
                    en = "The sheet of the unit, if the token's owner may see it")
            UUID sheet) {

        static EmulationRank of(String cluster, RankRow row) {
            return new EmulationRank(
                    cluster,
                    row.rank(),
                    row.unit().id(),
                    row.unit().name(),
                    row.state().name(),
                    row.open() ? total(row.self()) : null,
                    row.open() ? total(row.verified()) : null,
                    row.open() ? row.change() : null,
                    row.open() ? row.sheet() : null);
        }

        private static BigDecimal total(Sums sums) {
            return sums == null ? null : sums.total();
        }
    }

    /** A book with its rules, and how units stand. */
    public record EmulationDetail(EmulationItem book, List<EmulationRule> rules, List<EmulationRank> ranks) {

        static EmulationDetail of(BookSheet sheet) {
            return new EmulationDetail(
                    EmulationItem.of(sheet.head()),
                    sheet.items().stream().map(EmulationRule::of).toList(),
                    sheet.clusters().stream()
                            .flatMap(cluster -> ranks(cluster).stream())
                            .toList());
        }

        private static List<EmulationRank> ranks(ClusterTable cluster) {
            return cluster.rows().stream()
                    .map(row -> EmulationRank.of(cluster.name(), row))
                    .toList();
        }
    }

    @Inject
    private EmulationReading reading;

    @GET
    @ApiOperation(
            value = "Bảng tiêu chí thi đua mà chủ mã được xem",
            en = "Books of emulation that the token's owner may see")
    public EmulationItems list(
            @QueryParam("campaign")
                    @ApiField(value = "Chỉ của một phong trào, cuộc vận động", en = "Of one campaign only")
                    UUID campaign) {
        return new EmulationItems(reading.list(campaign).stream()
                .map(row -> EmulationItem.of(row.head()))
                .toList());
    }

    @GET
    @Path("/{id}")
    @ApiOperation(
            value = "Một bảng tiêu chí thi đua với điểm và thứ hạng trong cụm",
            en = "A book of emulation with points and ranks in the cluster")
    public EmulationDetail one(@PathParam("id") UUID id) {
        return EmulationDetail.of(reading.book(id));
    }

    @GET
    @Path("/sheets/{id}")
    @ApiOperation(
            value = "Điểm của một đơn vị theo từng tiêu chí, kèm minh chứng, lý do và kiến nghị",
            en = "The points of a unit item by item, with evidence, reasons and objections")
    public EmulationScores scores(@PathParam("id") UUID id) {
        return EmulationScores.of(reading.sheet(id));
    }
}

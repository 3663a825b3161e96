package doanket.organisation.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.organisation.OrganisationExport;
import doanket.organisation.PostLine;
import doanket.organisation.RelationLine;
import doanket.organisation.SuccessionLine;
import doanket.organisation.UnitLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The whole organisation of today at once. */
@Path("/organisation/export")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrganisationResource implements ApiResource {

    /** All units that are open today. */
    public record ExportedUnits(List<ExportedUnit> units) {}

    /** A unit; the type and the level are codes of the catalogues. */
    public record ExportedUnit(
            UUID id,
            String code,
            String name,
            String shortName,
            String type,
            String level,

            @ApiField(value = "Đơn vị cấp trên gần nhất", en = "The nearest unit above")
            UUID above,

            String aboveName,
            LocalDate from,
            LocalDate to) {

        static ExportedUnit of(UnitLine line) {
            return new ExportedUnit(
                    line.id(),
                    line.code(),
                    line.name(),
                    line.shortName(),
                    line.type(),
                    line.level(),
                    line.above(),
                    line.aboveName(),
                    line.from(),
                    line.to());
        }
    }

    /** All posts held today. */
    public record ExportedPosts(List<ExportedPost> posts) {}

    /** A post and who holds it. */
    public record ExportedPost(
            UUID person,
            String fullName,
            String email,
            String phone,
            UUID unit,
            String unitCode,
            String unitName,
            String title,
            @ApiField(value = "Quyền", en = "Acting") boolean acting,

            @ApiField(value = "Thay mặt người giữ chức vụ", en = "On behalf of the holder of the post")
            boolean onBehalf,

            @ApiField(value = "Chức vụ chính", en = "The main post")
            boolean main,

            LocalDate from,
            LocalDate to) {

        static ExportedPost of(PostLine line) {
            return new ExportedPost(
                    line.person(),
                    line.fullName(),
                    line.email(),
                    line.phone(),
                    line.unit(),
                    line.unitCode(),
                    line.unitName(),
                    line.title(),
                    line.acting(),
                    line.onBehalf(),
                    line.main(),
                    line.from(),
                    line.to());
        }
    }

    /** All relations there ever were or are planned. */
    public record ExportedRelations(List<ExportedRelation> relations) {}

    /** Which unit stands beneath which; the kind is a code of the catalogue. */
    public record ExportedRelation(
            UUID lower, String lowerCode, UUID upper, String upperCode, String kind, LocalDate from, LocalDate to) {

        static ExportedRelation of(RelationLine line) {
            return new ExportedRelation(
                    line.lower(),
                    line.lowerCode(),
                    line.upper(),
                    line.upperCode(),
                    line.kind(),
                    line.from(),
                    line.to());
        }
    }

    /** What came after what. */
    public record ExportedSuccessions(List<ExportedSuccession> successions) {}

    /** A unit and one that came after it. */
    public record ExportedSuccession(
            UUID predecessor,
            String predecessorCode,
            String predecessorName,
            UUID successor,
            String successorCode,
            String successorName,

            @ApiField(value = "Tiếp nhận công việc còn lại", en = "Takes over the work that is left")
            boolean takesOver,

            String kind,

            @ApiField(value = "Ngày đầu của đơn vị kế thừa", en = "The first day of the one that came after")
            LocalDate on,

            @ApiField(value = "Số, ký hiệu quyết định", en = "Number of the decision")
            String decision) {

        static ExportedSuccession of(SuccessionLine line) {
            return new ExportedSuccession(
                    line.predecessor().id(),
                    line.predecessor().code(),
                    line.predecessor().name(),
                    line.successor().id(),
                    line.successor().code(),
                    line.successor().name(),
                    line.takesOver(),
                    line.kind(),
                    line.on(),
                    line.decision());
        }
    }

    @Inject
    private OrganisationExport export;

    @GET
    @Path("/units.json")
    @ApiOperation(value = "Mọi đơn vị đang hoạt động", en = "All units that exist today")
    public ExportedUnits units() {
        return new ExportedUnits(export.units().stream().map(ExportedUnit::of).toList());
    }

    @GET
    @Path("/units.xlsx")
    @Produces(XLSX)
    @ApiOperation(
            value = "Mọi đơn vị đang hoạt động, dạng bảng tính với cột như units.json",
            en = "All units that exist today, as a workbook with the columns of units.json")
    public byte[] unitBook() {
        return export.unitBook();
    }

    @GET
    @Path("/relations.json")
    @ApiOperation(
            value = "Mọi quan hệ cấp trên, cấp dưới từ trước đến nay",
            en = "All relations between units, past, present and planned")
    public ExportedRelations relations() {
        return new ExportedRelations(
                export.relations().stream().map(ExportedRelation::of).toList());
    }

    @GET
    @Path("/relations.xlsx")
    @Produces(XLSX)
    @ApiOperation(
            value = "Mọi quan hệ cấp trên, cấp dưới, dạng bảng tính với cột như relations.json",
            en = "All relations between units, as a workbook with the columns of relations.json")
    public byte[] relationBook() {
        return export.relationBook();
    }

    @GET
    @Path("/successions.json")
    @ApiOperation(value = "Đơn vị nào kế thừa đơn vị nào", en = "Which unit came after which")
    public ExportedSuccessions successions() {
        return new ExportedSuccessions(
                export.successions().stream().map(ExportedSuccession::of).toList());
    }

    @GET
    @Path("/successions.xlsx")
    @Produces(XLSX)
    @ApiOperation(
            value = "Đơn vị nào kế thừa đơn vị nào, dạng bảng tính với cột như successions.json",
            en = "Which unit came after which, as a workbook with the columns of successions.json")
    public byte[] successionBook() {
        return export.successionBook();
    }

    @GET
    @Path("/posts.json")
    @ApiOperation(value = "Mọi chức vụ đang có người giữ", en = "All posts that somebody holds")
    public ExportedPosts posts() {
        return new ExportedPosts(export.posts().stream().map(ExportedPost::of).toList());
    }

    @GET
    @Path("/posts.xlsx")
    @Produces(XLSX)
    @ApiOperation(
            value = "Mọi chức vụ đang có người giữ, dạng bảng tính với cột như posts.json",
            en = "All posts that somebody holds, as a workbook with the columns of posts.json")
    public byte[] postBook() {
        return export.postBook();
    }
}

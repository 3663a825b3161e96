package doanket.organisation.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.organisation.OrganisationExport;
import doanket.organisation.PostLine;
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

            @ApiField(value = "Chức vụ chính", en = "The main post")
            boolean main,

            LocalDate from) {

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
                    line.main(),
                    line.from());
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

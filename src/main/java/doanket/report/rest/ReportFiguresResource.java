package doanket.report.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiRefused;
import doanket.api.ApiResource;
import doanket.identity.ApiScope;
import doanket.report.EntryForm;
import doanket.report.EntryForm.TypedCell;
import doanket.report.ReportEntry;
import doanket.report.ReportExport;
import doanket.report.ReportFigures;
import doanket.report.ReportState;
import doanket.report.ReportWorkbooks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures of reports: put in by another system, and taken out for all units beneath. */
@Path("/report-figures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReportFiguresResource implements ApiResource {

    private static final String NOT_ASKED = "Báo cáo này không hỏi chỉ tiêu đó.";

    /** A figure as it is typed: with a comma for decimals, as on the page; an empty text takes it out. */
    public record TypedFigure(
            @ApiField(required = true) UUID indicator,

            @ApiField(
                    value = "Như nhập trên trang: 1.234,5; 12/15; x",
                    en = "As typed on the page: 1.234,5; 12/15; x",
                    required = true)
            String text,

            String comment,

            @ApiField(value = "version đã đọc", en = "The version that was read", required = true)
            Integer version) {

        TypedCell cell() {
            return new TypedCell(indicator, text, comment == null ? "" : comment, version);
        }
    }

    /** Figures of one report; those that are left out stay as they are. */
    public record TypedFigures(@ApiField(required = true) List<TypedFigure> figures) {}

    /** What was left alone because somebody else was there first or it is not asked for, and why. */
    public record LeftFigure(UUID indicator, String reason) {}

    /** All figures of the report after saving. */
    public record SavedFigures(List<ReportFigure> figures, List<LeftFigure> left) {}

    /** A figure of a unit. */
    public record UnitFigure(UUID indicator, BigDecimal value) {}

    /** A unit with the figures of its report. */
    public record UnitFigures(UUID report, UUID unit, String unitName, ReportState state, List<UnitFigure> figures) {

        static UnitFigures of(ReportFigures row) {
            return new UnitFigures(
                    row.report(),
                    row.unit(),
                    row.unitName(),
                    row.state(),
                    row.figures().entrySet().stream()
                            .filter(figure -> figure.getValue() != null)
                            .map(figure -> new UnitFigure(figure.getKey(), figure.getValue()))
                            .toList());
        }
    }

    /** The figures of all units beneath a report. */
    public record FiguresBeneath(List<UnitFigures> units) {}

    @Inject
    private ReportEntry entry;

    @Inject
    private ReportExport export;

    @Inject
    private ReportWorkbooks workbooks;

    @PUT
    @Path("/{report}")
    @ApiOperation(
            value = "Nhập số liệu vào báo cáo chưa gửi của đơn vị mình",
            en = "Enter figures into a report of one's own unit that was not sent yet",
            scope = ApiScope.REPORTS_WRITE)
    public SavedFigures save(@PathParam("report") UUID report, TypedFigures typed) {
        var cells = typed.figures().stream().map(TypedFigure::cell).toList();
        if (cells.stream().map(TypedCell::indicator).distinct().count() < cells.size()) {
            throw ApiRefused.repeated("figures");
        }
        var saved = entry.save(report, new EntryForm(cells, List.of()));
        var figures = saved.lines().stream().map(ReportFigure::of).toList();
        var known = figures.stream().map(ReportFigure::indicator).collect(Collectors.toSet());
        var unknown = cells.stream()
                .map(TypedCell::indicator)
                .filter(indicator -> !known.contains(indicator))
                .map(indicator -> new LeftFigure(indicator, NOT_ASKED));
        var second = saved.left().entrySet().stream().map(left -> new LeftFigure(left.getKey(), left.getValue()));
        return new SavedFigures(figures, Stream.concat(second, unknown).toList());
    }

    @GET
    @Path("/{report}/export/units.json")
    @ApiOperation(value = "Số liệu của mọi đơn vị bên dưới một báo cáo", en = "Figures of all units beneath a report")
    public FiguresBeneath beneath(@PathParam("report") UUID report) {
        return new FiguresBeneath(
                export.beneath(report).stream().map(UnitFigures::of).toList());
    }

    @GET
    @Path("/{report}/export/units.xlsx")
    @Produces(XLSX)
    @ApiOperation(
            value = "Số liệu của mọi đơn vị bên dưới một báo cáo, dạng bảng tính",
            en = "Figures of all units beneath a report, as a workbook")
    public byte[] beneathBook(@PathParam("report") UUID report) {
        return workbooks.table(report);
    }

    @GET
    @Path("/{report}/export/report.xlsx")
    @Produces(XLSX)
    @ApiOperation(value = "Một báo cáo, dạng bảng tính", en = "A report, as a workbook")
    public byte[] book(@PathParam("report") UUID report) {
        return workbooks.workbook(report);
    }
}

package doanket.report.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.api.PageAfter;
import doanket.report.DutyPage;
import doanket.report.DutyRow;
import doanket.report.ReportLists;
import doanket.report.ReportReading;
import doanket.report.ReportSheet;
import doanket.report.ReportState;
import doanket.report.TextRow;
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

/** Reports that the units of the owner of a token owe and have sent, with their figures. */
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReportsResource implements ApiResource {

    /** Which reports. */
    public enum Show {
        OWED,
        SENT
    }

    /** A page of those reports, the overdue or the newest first. */
    public record ReportsPage(List<ReportItem> items, String next) {}

    /** A report in the list. */
    public record ReportItem(
            UUID id,
            String form,
            LocalDate starts,
            LocalDate ends,
            LocalDate due,
            ReportState state,
            String unitName,
            long asked,
            long given) {

        static ReportItem of(DutyRow row) {
            return new ReportItem(
                    row.id(),
                    row.form(),
                    row.span().starts(),
                    row.span().ends(),
                    row.due(),
                    row.state(),
                    row.unit(),
                    row.filled().asked(),
                    row.filled().given());
        }
    }

    /** A part in words. */
    public record ReportText(
            UUID section,
            String title,
            String body,

            @ApiField(
                    value = "Lời từ các báo cáo bên dưới, kèm nguồn, nếu khác; chỉ người được nhập thấy",
                    en =
                            "What came up from the reports beneath, with its source, where it differs; for those who may write it")
            String gathered,

            int version) {

        static ReportText of(TextRow row, boolean isWritable) {
            return new ReportText(
                    row.section(),
                    row.title(),
                    row.body(),
                    isWritable && row.isGatheredApart() ? row.gathered() : null,
                    row.version());
        }
    }

    /** A report with all that stands in it. */
    public record ReportDetail(
            UUID id,
            String form,
            LocalDate starts,
            LocalDate ends,
            LocalDate due,
            ReportState state,
            UUID unit,
            String unitName,
            String returned,

            @ApiField(value = "Chủ mã được nhập số liệu", en = "Whether the token's owner may enter figures")
            boolean writable,

            List<ReportFigure> figures,
            List<ReportText> texts,
            ReportCourse course) {

        static ReportDetail of(ReportSheet sheet) {
            var head = sheet.head();
            return new ReportDetail(
                    head.id(),
                    head.asked().name(),
                    head.asked().span().starts(),
                    head.asked().span().ends(),
                    head.due(),
                    head.state(),
                    head.parties().unit(),
                    head.parties().unitName(),
                    head.course().returned(),
                    sheet.may().write(),
                    sheet.lines().stream().map(ReportFigure::of).toList(),
                    sheet.texts().stream()
                            .map(row -> ReportText.of(row, sheet.may().write()))
                            .toList(),
                    ReportCourse.of(sheet));
        }
    }

    @Inject
    private ReportLists lists;

    @Inject
    private ReportReading reading;

    @GET
    @ApiOperation(
            value = "Báo cáo mà các đơn vị của chủ mã còn nợ (OWED, mặc định) hoặc đã gửi (SENT)",
            en = "Reports that units of the token's owner owe (OWED, if left out) or have sent (SENT)")
    public ReportsPage list(
            @QueryParam("show") Show show,
            @QueryParam("after") @ApiField(value = "Giá trị next của trang trước", en = "The next of the page before")
                    String after) {
        var page = lists.page(show != Show.SENT, PageAfter.of(after, DutyPage::isPlace));
        return new ReportsPage(page.rows().stream().map(ReportItem::of).toList(), page.next());
    }

    @GET
    @Path("/{id}")
    @ApiOperation(
            value = "Một báo cáo với mọi số liệu, phần lời, minh chứng và nhật ký",
            en = "A report with all figures, texts, evidence and its log")
    public ReportDetail one(@PathParam("id") UUID id) {
        return ReportDetail.of(reading.sheet(id));
    }

    @GET
    @Path("/{id}/history")
    @ApiOperation(
            value = "Một chỉ tiêu của đơn vị qua mười hai kỳ gần nhất đã duyệt, kỳ sớm nhất trước",
            en = "One figure of the unit over the last twelve approved periods, the earliest first")
    public ReportFigureHistory history(
            @PathParam("id") UUID id,
            @QueryParam("indicator")
                    @ApiField(value = "Chỉ tiêu; mặc định chỉ tiêu đầu", en = "Which figure; the first, if left out")
                    UUID indicator) {
        return ReportFigureHistory.of(reading.history(id, indicator));
    }

    @GET
    @Path("/{id}/beneath")
    @ApiOperation(
            value =
                    "Các báo cáo bên dưới một báo cáo: đang ở bước nào, đúng hạn hay chậm; lời và số liệu đọc theo id của từng báo cáo",
            en =
                    "The reports beneath a report: how they stand and whether they came in time; texts and figures are read by the id of each")
    public ReportsBeneath beneath(@PathParam("id") UUID id) {
        return ReportsBeneath.of(lists.beneath(id));
    }
}

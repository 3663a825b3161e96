package doanket.report.rest;

import doanket.api.ApiField;
import doanket.report.CollectRow;
import doanket.report.CollectSheet;
import doanket.report.ReportState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The reports beneath one, as whoever sums them up sees them: what waits first, then what is overdue, owed and done. */
public record ReportsBeneath(
        UUID id,
        String form,
        LocalDate starts,
        LocalDate ends,
        LocalDate due,
        ReportState state,

        @ApiField(value = "Lần tổng hợp gần nhất", en = "When they were summed up last")
        Instant gatheredAt,

        ReportCounts counts,
        List<ReportBeneath> items) {

    /** How many came in time, late or not at all, and how they stand. */
    public record ReportCounts(long timely, long late, long missing, long waiting, long approved, long overdue) {

        static ReportCounts of(CollectSheet sheet) {
            var timeliness = sheet.timeliness();
            return new ReportCounts(
                    timeliness.timely(),
                    timeliness.late(),
                    timeliness.missing(),
                    sheet.waiting(),
                    sheet.approved(),
                    sheet.overdue());
        }
    }

    /** A report beneath; its figures and texts are told under its id. */
    public record ReportBeneath(
            UUID id,
            String unitName,
            ReportState state,
            LocalDate due,

            @ApiField(value = "Ngày gửi lần đầu", en = "The day it was sent for the first time")
            LocalDate sent,

            boolean late,
            boolean overdue,

            @ApiField(value = "Được chọn để kiểm tra thực tế", en = "Drawn for a look on the spot")
            boolean sampled,

            @ApiField(value = "Là báo cáo bổ sung", en = "Whether it is a supplementary report")
            boolean supplement,

            @ApiField(value = "Số chỉ tiêu phải báo cáo", en = "How many figures are asked for")
            long asked,

            @ApiField(value = "Số chỉ tiêu đã có số liệu", en = "How many figures are there")
            long given,

            @ApiField(value = "Số minh chứng", en = "How many pieces of evidence go with it")
            long evidence) {

        static ReportBeneath of(CollectRow row) {
            return new ReportBeneath(
                    row.id(),
                    row.unit(),
                    row.state(),
                    row.due(),
                    row.sent(),
                    row.late(),
                    row.overdue(),
                    row.sampled(),
                    row.correction(),
                    row.filled().asked(),
                    row.filled().given(),
                    row.evidence());
        }
    }

    static ReportsBeneath of(CollectSheet sheet) {
        var head = sheet.head();
        var asked = head.asked();
        return new ReportsBeneath(
                head.id(),
                asked.name(),
                asked.span().starts(),
                asked.span().ends(),
                head.due(),
                head.state(),
                head.course().gatheredAt(),
                ReportCounts.of(sheet),
                sheet.rows().stream().map(ReportBeneath::of).toList());
    }
}

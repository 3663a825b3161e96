package doanket.report.rest;

import doanket.api.ApiField;
import doanket.report.HistoryRow;
import doanket.report.HistorySheet;
import doanket.report.ReportLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How one figure of a unit went over the last twelve periods, the earliest first. */
public record ReportFigureHistory(
        @ApiField(
                value = "Không có nếu báo cáo không có chỉ tiêu nào so được",
                en = "Left out where no figure can be compared")
        UUID indicator,

        String code,
        String name,
        String unit,
        List<ReportFigureThen> items) {

    /** The figure of a period; without a report several units before reported it. */
    public record ReportFigureThen(LocalDate starts, LocalDate ends, BigDecimal value, UUID report) {

        static ReportFigureThen of(HistoryRow row) {
            return new ReportFigureThen(row.span().starts(), row.span().ends(), row.value(), row.report());
        }
    }

    static ReportFigureHistory of(HistorySheet sheet) {
        var items = sheet.rows().stream().map(ReportFigureThen::of).toList();
        ReportLine chosen = sheet.chosen();
        return chosen == null
                ? new ReportFigureHistory(null, null, null, null, items)
                : new ReportFigureHistory(chosen.id(), chosen.code(), chosen.name(), chosen.unit(), items);
    }
}

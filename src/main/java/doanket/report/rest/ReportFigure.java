package doanket.report.rest;

import doanket.api.ApiField;
import doanket.report.ReportLine;
import java.math.BigDecimal;
import java.util.UUID;

/** One figure of a report: what is asked, what stands there, and what is wrong with it. */
public record ReportFigure(
        UUID indicator,
        String code,
        String name,
        String unit,
        String type,
        String group,
        boolean required,
        @ApiField("Số, nếu có") BigDecimal value,
        @ApiField("Như đã nhập") String text,
        String comment,

        @ApiField("Gửi lại khi ghi, để không đè lên người khác")
        int version,

        @ApiField("Điều chưa đúng; không có nếu đúng") String problem) {

    static ReportFigure of(ReportLine line) {
        return new ReportFigure(
                line.id(),
                line.code(),
                line.name(),
                line.unit(),
                line.type(),
                line.group(),
                line.required(),
                line.value(),
                line.text(),
                line.comment(),
                line.version(),
                line.problem());
    }
}

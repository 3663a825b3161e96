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

        @ApiField(value = "Số, nếu có", en = "The number, if there is one")
        BigDecimal value,

        @ApiField(value = "Như đã nhập", en = "As it was typed")
        String text,

        String comment,

        @ApiField(
                value = "Gửi lại khi ghi, để không đè lên người khác",
                en = "Send it back when writing, so that nobody else is overwritten")
        int version,

        @ApiField(value = "Điều chưa đúng; không có nếu đúng", en = "What is wrong with it; left out where nothing is")
        String problem) {

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

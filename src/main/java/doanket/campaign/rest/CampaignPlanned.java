package doanket.campaign.rest;

import doanket.api.ApiField;
import doanket.campaign.PlanRow;
import doanket.campaign.PlanSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a campaign has planned: one indicator in all its places, or all indicators of one place. */
public record CampaignPlanned(
        UUID id,

        @ApiField(
                value = "Năm, hoặc nửa năm, quý, tháng: 2026, 2026-H1, 2026-Q1, 2026-M01",
                en = "A year, or a part of it")
        String period,

        LocalDate from,
        LocalDate until,

        @ApiField(
                value = "Chỉ tiêu được xem; trống khi xem một đơn vị",
                en = "The indicator; none where a place is asked for")
        UUID indicator,

        @ApiField(
                value = "Đơn vị được xem; trống khi xem một chỉ tiêu",
                en = "The place; none where an indicator is asked for")
        UUID unit,

        @ApiField(value = "Các chỉ tiêu có kế hoạch", en = "The indicators there are targets for")
        List<PlannedIndicator> indicators,

        List<PlanLine> lines) {

    /** An indicator that is planned for. */
    public record PlannedIndicator(UUID id, String code, String name, String unit) {}

    /** One place or one indicator, as the sheet is of the other. */
    public record PlanLine(
            UUID key,
            String code,
            String name,
            BigDecimal planned,

            @ApiField(
                    value = "Kết quả báo cáo; trống khi chưa có hoặc không áp dụng",
                    en = "What was reported, if anything")
            BigDecimal result,

            BigDecimal percent,
            Boolean reached) {

        static PlanLine of(PlanRow row) {
            var cell = row.cell();
            var result = cell.result() == null ? null : cell.result().value();
            return new PlanLine(row.key(), row.code(), row.name(), cell.plan(), result, cell.percent(), cell.reached());
        }
    }

    static CampaignPlanned of(PlanSheet sheet) {
        var period = sheet.period();
        return new CampaignPlanned(
                sheet.head().id(),
                period.key(),
                period.from(),
                period.until(),
                sheet.indicator() == null ? null : sheet.indicator().id(),
                sheet.unit() == null ? null : sheet.unit().unit(),
                sheet.choices().indicators().stream()
                        .map(one -> new PlannedIndicator(one.id(), one.code(), one.name(), one.unit()))
                        .toList(),
                sheet.rows().stream().map(PlanLine::of).toList());
    }
}

package doanket.campaign.rest;

import doanket.api.ApiField;
import doanket.campaign.ProgressSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How the places of a campaign came on, by the ends of the periods for which figures were approved. */
public record CampaignProgress(UUID id, int criteria, List<ProgressPeriod> periods) {

    /** At the end of a period. */
    public record ProgressPeriod(
            LocalDate end,
            long places,

            @ApiField(value = "Số nơi đạt mọi tiêu chí", en = "Places that meet every criterion")
            long whole,

            @ApiField(value = "Số tiêu chí đạt bình quân", en = "Criteria met on average")
            BigDecimal average) {}

    static CampaignProgress of(ProgressSheet sheet) {
        return new CampaignProgress(
                sheet.head().id(),
                sheet.criteria(),
                sheet.periods().stream()
                        .map(one -> new ProgressPeriod(one.end(), one.units(), one.whole(), one.average()))
                        .toList());
    }
}

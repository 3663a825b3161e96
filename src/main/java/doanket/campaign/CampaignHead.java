package doanket.campaign;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A campaign as every page of it shows it at the top. */
public record CampaignHead(
        UUID id,
        CampaignKind kind,
        String name,
        UUID lead,
        String leadName,
        UUID area,
        UUID set,
        LocalDate from,
        LocalDate until,
        int participants)
        implements Serializable {

    /** Where it stands on that day. */
    public CampaignStage stage(LocalDate day) {
        if (from.isAfter(day)) {
            return CampaignStage.COMING;
        }
        return until == null || !until.isBefore(day) ? CampaignStage.RUNNING : CampaignStage.ENDED;
    }

    /** The same with so many places. */
    CampaignHead with(int places) {
        return new CampaignHead(id, kind, name, lead, leadName, area, set, from, until, places);
    }

    public boolean isJudged() {
        return set != null;
    }
}

package doanket.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The lines that were typed, as they stand now; and why some were left alone: somebody else was there first. */
public record PlanSaved(List<PlanRow> rows, Map<UUID, String> left) {

    /** Tells whoever has sent the form as a whole what was not saved. */
    public void refuseLeft() {
        if (!left.isEmpty()) {
            throw CampaignRefused.changedMeanwhile();
        }
        rows.stream().filter(row -> row.problem() != null).findFirst().ifPresent(row -> {
            throw CampaignRefused.planUnreadable(row.name(), row.problem());
        });
    }
}

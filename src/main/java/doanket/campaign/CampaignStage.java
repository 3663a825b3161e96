package doanket.campaign;

/** Where a campaign stands; derived from its days. */
public enum CampaignStage {
    COMING,
    RUNNING,
    ENDED;

    /** The colour it is shown in. */
    public String tone() {
        return switch (this) {
            case COMING -> "info";
            case RUNNING -> "good";
            case ENDED -> "neutral";
        };
    }
}

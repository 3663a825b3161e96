package doanket.campaign;

/** What such an undertaking is called. */
public enum CampaignKind {
    /** Cuộc vận động: run by the Front or an organisation. */
    CAMPAIGN,
    /** Phong trào thi đua: emulation. */
    MOVEMENT,
    /** Chương trình mục tiêu: of the State, with a budget. */
    PROGRAMME
}

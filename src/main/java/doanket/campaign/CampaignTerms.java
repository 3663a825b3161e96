package doanket.campaign;

import java.time.LocalDate;
import java.util.UUID;

/** What a campaign is about, as somebody typed it; {@code set} and {@code until} may be null. */
public record CampaignTerms(
        CampaignKind kind, String name, String aims, String contents, UUID set, LocalDate from, LocalDate until) {}

package doanket.campaign;

import java.util.List;
import java.util.UUID;

/** A campaign as somebody typed it, with its phases, the places that take part, and the figures shown in front. */
public record CampaignForm(
        CampaignTerms terms, List<CampaignPhase> phases, List<UUID> participants, List<UUID> figures) {}

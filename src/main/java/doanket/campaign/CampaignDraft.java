package doanket.campaign;

import java.util.List;
import java.util.UUID;

/**
 * A campaign as it stands in a form: phases one to a line (name; first day; last day), places one to a line by name or code,
 * and the version it was read in.
 */
public record CampaignDraft(
        CampaignTerms terms, String phases, String participants, List<UUID> figures, long version) {}

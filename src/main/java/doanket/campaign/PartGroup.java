package doanket.campaign;

import java.io.Serializable;
import java.util.List;

/** What one other feature has about a campaign. */
public record PartGroup(String title, List<CampaignPartRow> rows) implements Serializable {}

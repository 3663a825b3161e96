package doanket.campaign;

import java.io.Serializable;

/** A campaign in the list. */
public record CampaignRow(CampaignHead head, CampaignStage stage) implements Serializable {}

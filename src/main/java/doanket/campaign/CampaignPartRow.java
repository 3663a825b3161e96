package doanket.campaign;

import java.io.Serializable;

/** A line of a {@link CampaignPart}, in the reader's language; without an address (null) the reader may open nothing yet. */
public record CampaignPartRow(String title, String detail, String address, String state, String tone)
        implements Serializable {}

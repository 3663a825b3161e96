package doanket.campaign;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Something of another feature that belongs to a campaign and is shown on its page; written by that feature. */
public interface CampaignPart {

    /** The lower the earlier. */
    int order();

    String title(Locale locale);

    /** What the reader may know of it; nothing is shown where there is none. One statement. */
    List<CampaignPartRow> rows(UUID campaign);
}

package doanket.campaign;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What a form about a campaign offers to choose from. */
public record CampaignKit(List<Choice> leads, List<Choice> sets, List<Choice> figures) implements Serializable {

    /** Something to choose. */
    public record Choice(String id, String label) implements Serializable {

        static Choice of(UUID id, String label) {
            return new Choice(id.toString(), label);
        }
    }
}

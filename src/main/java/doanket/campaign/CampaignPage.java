package doanket.campaign;

import java.io.Serializable;
import java.util.List;

/** Campaigns of one page of the list, and where the next begins (null on the last). */
public record CampaignPage(List<CampaignRow> rows, String next) implements Serializable {

    /** Whether a page of that list told it as the place where the next one begins. */
    public static boolean isPlace(String after) {
        return CampaignKey.read(after).isPresent();
    }

    /** Of the whole list: so many behind that key, or from the top. */
    static CampaignPage of(List<CampaignRow> sorted, String after, int most) {
        var key = CampaignKey.read(after);
        var behind = sorted.stream()
                .filter(row -> key.isEmpty() || CampaignKey.of(row).compareTo(key.get()) > 0)
                .toList();
        if (behind.size() <= most) {
            return new CampaignPage(behind, null);
        }
        var shown = List.copyOf(behind.subList(0, most));
        return new CampaignPage(shown, CampaignKey.of(shown.get(most - 1)).text());
    }
}

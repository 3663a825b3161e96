package doanket.opinion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A page of what one's units have not replied to yet, and a page of what is supervised or criticised. */
public record OversightList(Listed<RecommendationRow> waiting, Listed<OversightRow> list, LocalDate today)
        implements Serializable {

    /** Whether a page of that list told it as the place where the next one begins. */
    public static boolean isPlace(String after) {
        return OversightKey.read(after).isPresent();
    }

    public List<RecommendationRow> unreplied() {
        return waiting.rows();
    }

    public List<OversightRow> rows() {
        return list.rows();
    }
}

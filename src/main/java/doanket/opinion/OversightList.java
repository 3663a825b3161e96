package doanket.opinion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A page of what one's units have not replied to yet, and a page of what is supervised or criticised. */
public record OversightList(Listed<RecommendationRow> waiting, Listed<OversightRow> list, LocalDate today)
        implements Serializable {

    public List<RecommendationRow> unreplied() {
        return waiting.rows();
    }

    public List<OversightRow> rows() {
        return list.rows();
    }
}

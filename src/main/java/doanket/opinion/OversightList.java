package doanket.opinion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Programmes, what is done by them and besides, and what one's units have not replied to yet. */
public record OversightList(
        List<RecommendationRow> unreplied, Listed<OversightRow> list, List<ProgrammeRow> programmes, LocalDate today)
        implements Serializable {

    public List<OversightRow> rows() {
        return list.rows();
    }
}

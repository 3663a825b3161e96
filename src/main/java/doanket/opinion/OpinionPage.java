package doanket.opinion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A page of a list of petitions, and the key behind which the next one begins, or null. */
public record OpinionPage(List<PetitionRow> rows, String next, LocalDate today) implements Serializable {

    static OpinionPage of(List<PetitionRow> rows, int most, LocalDate today) {
        if (rows.size() <= most) {
            return new OpinionPage(rows, null, today);
        }
        var shown = rows.subList(0, most);
        return new OpinionPage(
                List.copyOf(shown), PetitionKey.of(shown.get(most - 1)).written(), today);
    }
}

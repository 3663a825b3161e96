package doanket.opinion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A page of a list of petitions; what is overdue is so on that day. */
public record OpinionPage(Listed<PetitionRow> list, LocalDate today) implements Serializable {

    /** Whether a page of that list told it as the place where the next one begins. */
    public static boolean isPlace(String after) {
        return PetitionKey.read(after).isPresent();
    }

    public List<PetitionRow> rows() {
        return list.rows();
    }

    public String next() {
        return list.next();
    }
}

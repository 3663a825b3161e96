package doanket.opinion;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A batch as pages show it at the top and in lists. */
public record BatchHead(
        UUID id, UUID unit, String unitName, BatchTerms terms, boolean closed, int lines, long people, Saved saved)
        implements Serializable {

    /** By whom and when. */
    public record Saved(String name, Instant at) implements Serializable {}

    /** Whether a page of that list told it as the place where the next one begins. */
    public static boolean isPlace(String after) {
        return BatchKey.read(after).isPresent();
    }

    public LocalDate from() {
        return terms.from();
    }

    public LocalDate until() {
        return terms.until();
    }

    public String peopleTold() {
        return Told.number(people);
    }

    public String address() {
        return (closed ? "/opinion/batch?id=" : "/opinion/edit?id=") + id;
    }
}

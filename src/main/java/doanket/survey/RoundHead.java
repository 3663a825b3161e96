package doanket.survey;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A round as pages show it at the top; {@code root} are the sums of the whole area, null before it is open. */
public record RoundHead(
        UUID id,
        String name,
        String legalBasis,
        UUID lead,
        String leadName,
        UUID area,
        Campaign campaign,
        LocalDate from,
        LocalDate until,
        Limits limits,
        Instant openedAt,
        UUID root,
        TallyState rootState,
        List<PassRule> rules)
        implements Serializable {

    /** The campaign that it belongs to. */
    public record Campaign(UUID id, String name) implements Serializable {}

    /** For how many days results are posted, and how many valid forms a place must have to be shown outside. */
    public record Limits(int postingDays, int leastShown) implements Serializable {}

    public boolean isOpen() {
        return openedAt != null;
    }
}

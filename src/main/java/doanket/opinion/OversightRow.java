package doanket.opinion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A supervision or criticism as pages show it. */
public record OversightRow(
        UUID id, Head head, End end, Ties ties, String bodies, Counts counts, OversightFrame frame, long version)
        implements Serializable {

    /** What is looked at, by whom, in which form, from when to when. */
    public record Head(
            OversightKind kind,
            UUID unit,
            String unitName,
            String subject,
            String form,
            String team,
            LocalDate from,
            LocalDate until)
            implements Serializable {}

    /** On which day and with which paper it was closed; nothing before. */
    public record End(LocalDate closedOn, String paper) implements Serializable {}

    /** Its programme, and the earlier one that it looks at again. */
    public record Ties(UUID programme, String programmeName, UUID againOf) implements Serializable {}

    /** How many recommendations there are, how many without a reply, and how many of these are overdue. */
    public record Counts(int recommendations, int unreplied, int overdue) implements Serializable {}

    public boolean isClosed() {
        return end.closedOn() != null;
    }
}

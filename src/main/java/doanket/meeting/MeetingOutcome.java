package doanket.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a conclusion is made of: the chair with the post held on that day, who attended in one sentence, what the chair
 * concluded, paragraph by paragraph, and the units invited.
 */
public record MeetingOutcome(
        UUID meeting,
        UUID host,
        String title,
        LocalDate day,
        String chair,
        String attendees,
        List<String> conclusions,
        List<UUID> units)
        implements Serializable {}

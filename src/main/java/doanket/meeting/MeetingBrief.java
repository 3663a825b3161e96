package doanket.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What other features show of a meeting. */
public record MeetingBrief(UUID id, UUID host, String title, Instant starts, Instant ends, String place, String state)
        implements Serializable {}

package doanket.meeting;

import java.io.Serializable;
import java.time.Instant;

/** What is said of a meeting besides its head: chair and secretary as of its day, why it was called off, the last change. */
public record MeetingWords(
        String summary, String chair, String secretary, String reason, String changedBy, Instant changedAt)
        implements Serializable {}

package doanket.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A task of earlier conclusions that is still open: who leads, until when (or null), how it stands, and where it is seen. */
public record FollowUp(UUID id, String title, String lead, LocalDate due, boolean overdue, String state, String address)
        implements Serializable {}

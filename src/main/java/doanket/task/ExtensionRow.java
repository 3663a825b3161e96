package doanket.task;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A later due date that was asked for and not decided yet. */
public record ExtensionRow(UUID id, String name, LocalDate oldDue, LocalDate askedDue, String reason)
        implements Serializable {}

package doanket.opinion;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A visit (with day and place) or a finding. */
public record NoteRow(
        UUID id, List<UUID> files, NoteKind kind, LocalDate day, String place, String text, String name, Instant at)
        implements Serializable {}

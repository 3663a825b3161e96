package doanket.opinion;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A visit (with day and place) or a finding. */
public record NoteRow(NoteKind kind, LocalDate day, String place, String text, String name, Instant at)
        implements Serializable {}

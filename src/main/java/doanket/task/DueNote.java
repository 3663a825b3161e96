package doanket.task;

import java.io.Serializable;
import java.time.LocalDate;

/** A due date on which offices do not work: the holiday (null: a weekend) and the working day before it. */
public record DueNote(LocalDate due, String holiday, LocalDate before) implements Serializable {}

package doanket.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One text of the minutes: its number, who wrote it when, and how many letters it has. */
public record MinutesRow(UUID id, int number, String by, String post, Instant at, int length) implements Serializable {}

package doanket.meeting;

import java.io.Serializable;
import java.util.UUID;

/** A paper that was made from a meeting, in the reader's language. */
public record Outcome(UUID id, String title, String state, String address) implements Serializable {}

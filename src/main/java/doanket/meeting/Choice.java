package doanket.meeting;

import java.io.Serializable;
import java.util.UUID;

/** Something to choose, in the reader's language. */
public record Choice(UUID id, String name) implements Serializable {}

package doanket.platform;

import java.io.Serializable;
import java.util.UUID;

/** Something to choose, by its name in the reader's language. */
public record Choice(UUID id, String name) implements Serializable {}

package doanket.search;

import java.io.Serializable;
import java.util.UUID;

/** An abbreviation and what it stands for. */
public record Synonym(UUID id, String brief, String full) implements Serializable {}

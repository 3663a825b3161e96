package doanket.news;

import java.io.Serializable;
import java.util.UUID;

/** What came of saving: the version's number, and how many pasted pictures could not be kept. */
public record Saved(UUID id, int number, int picturesLeftOut) implements Serializable {}

package doanket.news;

import java.io.Serializable;
import java.util.List;

/** Somebody saved while another was writing: the version that came first, and where the two part. */
public record Conflict(VersionRow theirs, List<ConflictPart> parts) implements Serializable {}

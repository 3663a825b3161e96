package doanket.news;

import java.io.Serializable;
import java.util.UUID;

/** A picture of an article: the file, the caption, the alternative text for those who do not see it, and whose it is. */
public record Figure(UUID file, String caption, String alternative, String credit) implements Serializable {}

package doanket.news;

import java.io.Serializable;
import java.time.Instant;

/** One step in an article's life, as its page tells it. */
public record EventRow(Instant at, String kind, String name, String post, int number, String reason)
        implements Serializable {}

package doanket.directive;

import java.io.Serializable;
import java.time.Instant;

/** One step in the life of a paper, as its page tells it; the kind is the last part of a message key. */
public record EventRow(Instant at, String kind, String name, String post, String detail) implements Serializable {}

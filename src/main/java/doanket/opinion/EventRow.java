package doanket.opinion;

import java.io.Serializable;
import java.time.Instant;

/** What was done, by whom (name and post as they were), when, and what was said to it. */
public record EventRow(OpinionStep step, String name, String post, Instant at, String text) implements Serializable {}

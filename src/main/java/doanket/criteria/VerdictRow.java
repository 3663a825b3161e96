package doanket.criteria;

import java.io.Serializable;
import java.time.Instant;

/** What was said of a figure when it was verified: {@code result} is null where an earlier word was taken back. */
public record VerdictRow(Result result, String reason, String name, String post, Instant at) implements Serializable {}

package doanket.report;

import java.io.Serializable;
import java.time.Instant;

/** A line of the log: what was done, by whom in which post, when, with which words. */
public record EventRow(ReportStep step, String name, String post, Instant at, String text) implements Serializable {}

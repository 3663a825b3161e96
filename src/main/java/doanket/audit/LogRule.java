package doanket.audit;

import java.io.Serializable;

/** How many months the log is kept. */
public record LogRule(int months, int version) implements Serializable {}

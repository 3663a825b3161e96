package doanket.report;

import java.io.Serializable;

/** What one unit wrote under one heading of its report of one period. */
public record CollectedText(String section, PeriodSpan span, String unit, String text) implements Serializable {}

package doanket.report;

import java.io.Serializable;

/** Another form that asks the same indicator, and how many of the same units it asks already. */
public record Overlap(String form, String owner, String indicator, long units) implements Serializable {}

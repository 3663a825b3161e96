package doanket.search;

import java.io.Serializable;

/** One way to narrow what was found: a kind, a category of a kind, or a unit, and how many would be left. */
public record Facet(String kind, String value, String label, long count) implements Serializable {}

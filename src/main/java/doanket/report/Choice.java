package doanket.report;

import java.io.Serializable;

/** Something to choose from a list. */
public record Choice(String key, String label) implements Serializable {}

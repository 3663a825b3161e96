package doanket.news;

import java.io.Serializable;

/** A run of words of one side of a difference, changed or not. */
public record DiffPart(String text, boolean changed) implements Serializable {}

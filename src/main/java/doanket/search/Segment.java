package doanket.search;

import java.io.Serializable;

/** A piece of text as it is to be shown: plain, or marked as what was looked for. */
public record Segment(String text, boolean marked) implements Serializable {}

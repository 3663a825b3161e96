package doanket.opinion;

import java.io.Serializable;

/** Something to choose; {@code hint} stands behind it. */
public record Choice(String id, String label, String hint) implements Serializable {}

package doanket.directive;

import java.io.Serializable;
import java.util.UUID;

/** A clause as it is read; the label is as printed ({@code I-}, {@code 1.}), the depth counts from 1, the parent may be null. */
public record ClauseBrief(UUID id, UUID parent, int depth, String label, String text) implements Serializable {}

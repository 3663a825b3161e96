package doanket.directive;

import java.io.Serializable;
import java.util.List;

/** A part of a list, and the key with which it goes on, or null. */
public record DocumentPage(List<DocumentRow> rows, String next) implements Serializable {}

package doanket.directive;

import java.io.Serializable;

/** A type of papers, whatever the family, or of units, to be chosen. */
public record TypeChoice(String code, String name) implements Serializable {}

package doanket.directive;

import java.io.Serializable;

/** A number that was kept, and for what. */
public record KeptNumber(int number, String purpose) implements Serializable {}

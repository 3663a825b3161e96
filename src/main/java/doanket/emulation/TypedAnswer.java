package doanket.emulation;

/** An answer to an objection as somebody typed it: the points it comes to, and why. */
public record TypedAnswer(String points, String reason) {}

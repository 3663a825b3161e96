package doanket.opinion;

/** A recommendation as typed: to which unit, in which words, to be replied to by which day. */
public record TypedRecommendation(String unit, String text, String due, boolean sure) {}

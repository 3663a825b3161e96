package doanket.opinion;

/** To which unit, by which day and with which paper, as typed. */
public record TypedForward(String unit, String due, String paper) {}

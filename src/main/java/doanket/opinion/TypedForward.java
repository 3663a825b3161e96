package doanket.opinion;

/** To which unit, by which day and with which paper, as typed; and whether the writer says that nobody private is named. */
public record TypedForward(String unit, String due, String paper, boolean sure) {}

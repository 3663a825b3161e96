package doanket.opinion;

/** A word as it is typed; no English name is the Vietnamese one, no order the end or what it was. */
public record TypedWord(String vietnamese, String english, String group, String order) {}

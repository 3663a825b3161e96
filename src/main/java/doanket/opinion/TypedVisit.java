package doanket.opinion;

/** A visit as typed. */
public record TypedVisit(String day, String place, String text, boolean sure) {}

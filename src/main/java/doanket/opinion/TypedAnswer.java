package doanket.opinion;

/** An answer as typed: what became of it, in words, in which paper; and whether the writer says that nobody private is named. */
public record TypedAnswer(Outcome outcome, String text, String paper, boolean sure) {}

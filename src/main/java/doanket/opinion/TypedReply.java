package doanket.opinion;

/** A reply as typed: how the recommendation is taken (or null), in words, in which paper; and whether nobody private is named. */
public record TypedReply(ReplyKind kind, String text, String paper, boolean sure) {}

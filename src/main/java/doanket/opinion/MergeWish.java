package doanket.opinion;

import java.util.UUID;

/** What stands in the place of merged petitions: where, about what, in which words; and whether nobody private is named. */
public record MergeWish(UUID place, String topic, String text, boolean sure) {}

package doanket.organisation;

/** A reform that is not set yet, as it may be changed on the ground of the version that was read. */
public record ReformPlan(long version, ReformWish wish) {}

package doanket.identity;

/** Fired by the feature that keeps appointments: posts, or what their units lie beneath, are other than before. */
public record PostsChanged() {}

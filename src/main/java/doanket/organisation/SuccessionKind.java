package doanket.organisation;

/** How one unit comes after another. */
public enum SuccessionKind {
    MERGED,
    SPLIT,
    REPLACED
}

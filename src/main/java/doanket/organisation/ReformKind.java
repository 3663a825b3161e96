package doanket.organisation;

/** What a decision does to units. */
public enum ReformKind {
    MERGED,
    SPLIT,
    REPLACED,
    CLOSED,
    RENAMED;

    /** Whether other units come after those it names. */
    public boolean hasHeirs() {
        return this != CLOSED && this != RENAMED;
    }

    /** How the one unit comes after the other; nothing where none does. */
    SuccessionKind succession() {
        return hasHeirs() ? SuccessionKind.valueOf(name()) : null;
    }
}

package doanket.identity;

/** What becomes of a request with a feed token. */
public enum FeedEntry {
    /** The rest of the request acts as the token's owner, with the permissions of the feed alone. */
    OPEN,
    /** No such token, revoked, for another feed, or its account is closed: it all looks the same. */
    UNKNOWN,
    /** Too many requests with this token, or too many unknown ones from this address. */
    TOO_MANY
}

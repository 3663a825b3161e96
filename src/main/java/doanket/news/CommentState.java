package doanket.news;

/** What has become of a comment. */
public enum CommentState {
    WAITING,
    SHOWN,
    /** Seen by its author alone. */
    REJECTED,
    /** Taken away by whoever reviews; that it was there stays to be seen, its text is gone. */
    REMOVED,
    /** Taken away by its author, after others had seen it. */
    WITHDRAWN
}

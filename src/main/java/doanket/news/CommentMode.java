package doanket.news;

/** Whether and how readers may say something about an article. */
public enum CommentMode {
    /** Nothing new; what is there stays to be read. */
    CLOSED,
    /** Each is looked at before others see it. */
    REVIEWED,
    AT_ONCE
}

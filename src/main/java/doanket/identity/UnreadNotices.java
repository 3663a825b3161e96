package doanket.identity;

/** Tells how much the current user has not read yet, for the frame of every page; written by the feature that keeps notices. */
public interface UnreadNotices {

    /** More than this is not counted. */
    int MOST_COUNTED = 100;

    int unread();
}

package doanket.notification;

/** A way by which somebody is told. */
public enum Channel {
    /** The list behind the bell. */
    IN_APP,
    /** A mail of its own, at once or after the quiet hours. */
    MAIL,
    /** A line in the one mail of the day; only for what did not go by a mail of its own. */
    DIGEST
}

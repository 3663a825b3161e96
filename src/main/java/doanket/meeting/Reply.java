package doanket.meeting;

/** What was answered to an invitation. */
public enum Reply {
    NONE,
    COMING,
    SUBSTITUTE,
    DECLINED
}

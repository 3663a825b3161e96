package doanket.meeting;

/** Whether somebody came: not looked at yet, there, excused, absent, there instead of somebody else, or there as a guest. */
public enum Standing {
    EXPECTED,
    PRESENT,
    EXCUSED,
    ABSENT,
    SUBSTITUTE,
    GUEST;

    boolean isThere() {
        return this == PRESENT || this == SUBSTITUTE || this == GUEST;
    }
}

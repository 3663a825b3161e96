package doanket.news;

/** What can be done with many articles at once; each is done as it is for one, with the same refusals. */
public enum BulkAction {
    PUBLISH,
    /** A next edition that readers are not told of. */
    CORRECT,
    WITHDRAW,
    EXPIRE,
    CHECK,
    PIN,
    UNPIN;

    /** Whether it needs a day: the last one on which it is shown, the one to look again, the last one on top. */
    public boolean needsDay() {
        return this == EXPIRE || this == CHECK || this == PIN;
    }

    public boolean needsReason() {
        return this == WITHDRAW;
    }
}

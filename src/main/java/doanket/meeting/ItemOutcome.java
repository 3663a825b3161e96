package doanket.meeting;

/** What became of a point of the agenda; what is carried stands on the agenda of the next meeting of the series. */
public enum ItemOutcome {
    OPEN,
    DONE,
    CARRIED
}

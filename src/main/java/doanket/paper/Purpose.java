package doanket.paper;

/** What a paper is sent to somebody for. */
public enum Purpose {
    REPORT,
    ACTION,
    COORDINATION,
    INFORMATION
}

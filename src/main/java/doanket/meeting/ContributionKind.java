package doanket.meeting;

/** What was said: a report, a speech, or the conclusion of the chair. */
public enum ContributionKind {
    REPORT,
    SPEECH,
    CONCLUSION
}

package doanket.identity;

/** One right to do one kind of thing. Roles are data: which role holds which permission stands in the database. */
public enum Permission {
    /** Nobody is asked who he is. */
    ANYONE,
    /** Whoever has signed in, for his or her own affairs. */
    SIGNED_IN,
    UNIT_READ,
    UNIT_MANAGE,
    PEOPLE_MANAGE,
    ROLE_GRANT,
    CATALOGUE_MANAGE,
    FILE_UPLOAD,
    NEWS_READ,
    NEWS_WRITE,
    NEWS_REVIEW,
    NEWS_PUBLISH,
    MEETING_READ,
    /** Preparing, announcing and holding meetings of the unit, and writing their minutes. */
    MEETING_MANAGE,
    DOCUMENT_READ,
    DOCUMENT_WRITE,
    DOCUMENT_SIGN,
    /** The clerk's: numbering, issuing, correcting and withdrawing. */
    DOCUMENT_ISSUE,
    /** Confirming, for the unit, that a paper has arrived. */
    DOCUMENT_RECEIVE,
    TASK_READ,
    /** Accepting, claiming, reporting on and proving the unit's tasks. */
    TASK_WORK,
    /** Following up what others were given: reminding, and writing down that a reminder went out. */
    TASK_FOLLOW,
    /** Giving tasks, confirming and returning them, deciding about extensions. */
    TASK_ASSIGN,
    /** The sets of criteria, what has to be reached where, and in which group a commune is. */
    CRITERIA_MANAGE,
    CAMPAIGN_READ,
    /** Starting and leading campaigns of the unit, setting targets, verifying results. */
    CAMPAIGN_MANAGE,
    /** Counting what residents answered in a survey, and sending the sums. */
    SURVEY_WRITE,
    /** Starting surveys, verifying what was counted, and sending it back. */
    SURVEY_LEAD,
    /** Scoring the unit itself in an emulation, with evidence, and objecting. */
    EMULATION_SCORE,
    /** Publishing rules of emulation, verifying scores, answering objections. */
    EMULATION_LEAD,
    /** Opinions of people put together, supervision and criticism, as far as the unit has to do with them. */
    OPINION_READ,
    /** Putting opinions together, splitting, merging, forwarding and answering them, and replying to recommendations. */
    OPINION_WRITE,
    /** Planning supervision and criticism of drafts, and recommending. */
    OPINION_LEAD,
    REPORT_READ,
    /** Filling in and sending the unit's reports, and summing up what lies beneath them. */
    REPORT_WRITE,
    /** Approving reports, sending them back, and locking periods. */
    REPORT_APPROVE,
    /** Making forms: asking the units beneath for reports. */
    REPORT_ASK,
    /** What the organisation tells people by which way, and the mail that could not be delivered. */
    NOTIFICATION_MANAGE,
    /** Who may do what in the units one looks after, or audits. */
    RIGHTS_READ,
    /** What was set, and by whom. */
    SETTINGS_READ,
    AUDIT_READ;

    /** Whether whoever has it learns something and changes nothing. */
    boolean onlyReads() {
        return name().endsWith("_READ");
    }
}

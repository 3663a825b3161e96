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
    /** What the organisation tells people by which way, and the mail that could not be delivered. */
    NOTIFICATION_MANAGE,
    AUDIT_READ
}

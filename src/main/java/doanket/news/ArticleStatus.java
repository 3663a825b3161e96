package doanket.news;

/**
 * What an article is at this moment, as people say it. The last four follow from the times of publication, expiry and
 * withdrawal and are stored nowhere.
 */
public enum ArticleStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    SCHEDULED,
    PUBLISHED,
    EXPIRED,
    WITHDRAWN
}

package doanket.news;

import doanket.platform.BusinessException;

/** What news refuses, and why. */
public class ArticleRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    ArticleRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** One of the sentences that tell how long something may be and how long it is. */
    static ArticleRefused tooLong(String messageKey, int most, int given) {
        return new ArticleRefused(messageKey, most, given);
    }

    static ArticleRefused changedMeanwhile(String name, String when) {
        return new ArticleRefused("refused.changedMeanwhile", name, when);
    }

    static ArticleRefused catalogueChanged() {
        return new ArticleRefused("refused.catalogueChanged");
    }

    static ArticleRefused checkInPast() {
        return new ArticleRefused("refused.checkInPast");
    }

    static ArticleRefused nothingOpen() {
        return new ArticleRefused("refused.nothingOpen");
    }

    static ArticleRefused alreadyApproved() {
        return new ArticleRefused("refused.alreadyApproved");
    }

    static ArticleRefused inReview() {
        return new ArticleRefused("refused.inReview");
    }

    static ArticleRefused notDraft() {
        return new ArticleRefused("refused.notDraft");
    }

    static ArticleRefused notSubmitted() {
        return new ArticleRefused("refused.notSubmitted");
    }

    static ArticleRefused notApproved() {
        return new ArticleRefused("refused.notApproved");
    }

    static ArticleRefused notCorrectable() {
        return new ArticleRefused("refused.notCorrectable");
    }

    static ArticleRefused notPublished() {
        return new ArticleRefused("refused.notPublished");
    }

    static ArticleRefused notRevisable() {
        return new ArticleRefused("refused.notRevisable");
    }

    static ArticleRefused notDiscardable() {
        return new ArticleRefused("refused.notDiscardable");
    }

    static ArticleRefused notClaimed() {
        return new ArticleRefused("refused.notClaimed");
    }

    static ArticleRefused claimedAlready() {
        return new ArticleRefused("refused.claimedAlready");
    }

    static ArticleRefused claimedBy(String name, String when) {
        return new ArticleRefused("refused.claimedBy", name, when);
    }

    static ArticleRefused ownArticle() {
        return new ArticleRefused("refused.ownArticle");
    }

    static ArticleRefused reasonMissing() {
        return new ArticleRefused("refused.reasonMissing");
    }

    static ArticleRefused reasonTooLong(int most) {
        return new ArticleRefused("refused.reasonTooLong", most);
    }

    static ArticleRefused publishInPast() {
        return new ArticleRefused("refused.publishInPast");
    }

    static ArticleRefused timeMissing() {
        return new ArticleRefused("refused.timeMissing");
    }

    static ArticleRefused expiryInPast() {
        return new ArticleRefused("refused.expiryInPast");
    }

    static ArticleRefused expiryBeforePublication() {
        return new ArticleRefused("refused.expiryBeforePublication");
    }

    static ArticleRefused revisionAtOnce() {
        return new ArticleRefused("refused.revisionAtOnce");
    }

    static ArticleRefused pinInPast() {
        return new ArticleRefused("refused.pinInPast");
    }

    static ArticleRefused titleMissing() {
        return new ArticleRefused("refused.titleMissing");
    }

    static ArticleRefused leadMissing() {
        return new ArticleRefused("refused.leadMissing");
    }

    static ArticleRefused bodyMissing() {
        return new ArticleRefused("refused.bodyMissing");
    }

    static ArticleRefused categoryMissing() {
        return new ArticleRefused("refused.categoryMissing");
    }

    static ArticleRefused audienceEmpty() {
        return new ArticleRefused("refused.audienceEmpty");
    }

    static ArticleRefused alternativeMissing(int position) {
        return new ArticleRefused("refused.alternativeMissing", position);
    }

    static ArticleRefused bodyTooLong(int most) {
        return new ArticleRefused("refused.bodyTooLong", most);
    }

    static ArticleRefused fileUnknown() {
        return new ArticleRefused("refused.fileUnknown");
    }

    static ArticleRefused fileGone() {
        return new ArticleRefused("refused.fileGone");
    }

    static ArticleRefused secrecyMark() {
        return new ArticleRefused("refused.secrecyMark");
    }

    static ArticleRefused notAPicture(String name) {
        return new ArticleRefused("refused.notAPicture", name);
    }

    static ArticleRefused categoryClosed() {
        return new ArticleRefused("refused.categoryClosed");
    }

    static ArticleRefused topicUnknown() {
        return new ArticleRefused("refused.topicUnknown");
    }

    static ArticleRefused audienceUnknown() {
        return new ArticleRefused("refused.audienceUnknown");
    }

    static ArticleRefused nameMissing(int most) {
        return new ArticleRefused("refused.nameMissing", most);
    }

    static ArticleRefused readingDayMissing() {
        return new ArticleRefused("refused.readingDayMissing");
    }

    static ArticleRefused readingDayInPast() {
        return new ArticleRefused("refused.readingDayInPast");
    }

    static ArticleRefused readingNotAsked() {
        return new ArticleRefused("refused.readingNotAsked");
    }

    static ArticleRefused remindedToday(String name, String when) {
        return name.isEmpty()
                ? new ArticleRefused("refused.remindedByRule", when)
                : new ArticleRefused("refused.remindedToday", name, when);
    }

    static ArticleRefused readingChanged() {
        return new ArticleRefused("refused.readingChanged");
    }

    static ArticleRefused nobodyAsked() {
        return new ArticleRefused("refused.nobodyAsked");
    }

    static ArticleRefused nobodyToRemind() {
        return new ArticleRefused("refused.nobodyToRemind");
    }

    static ArticleRefused nameTaken() {
        return new ArticleRefused("refused.nameTaken");
    }
}

package doanket.news.web;

import java.util.Set;

/** What a page says after it has come back from something done; the address carries it, so it must be one that is known. */
final class NewsDone {

    private static final Set<String> KNOWN = Set.of(
            "done.saved",
            "done.merged",
            "done.submitted",
            "done.takenBack",
            "done.revised",
            "done.revisionDiscarded",
            "done.restored",
            "done.restoredWithout",
            "done.claimed",
            "done.released",
            "done.returned",
            "done.approved",
            "done.published",
            "done.scheduled",
            "done.pinned",
            "done.unpinned",
            "done.expirySet",
            "done.withdrawn",
            "done.corrected",
            "done.asked",
            "done.readingEnded",
            "done.reminded",
            "done.commented",
            "done.commentWaits",
            "done.commentWithdrawn",
            "done.commentApproved",
            "done.commentRejected",
            "done.commentRemoved",
            "done.commentsSet",
            "done.checkSet");

    private NewsDone() {}

    static String key(String done) {
        var key = "done." + done;
        return KNOWN.contains(key) ? key : null;
    }
}

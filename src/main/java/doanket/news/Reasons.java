package doanket.news;

import doanket.platform.VietnameseText;

/** The reasons that people owe each other when something is returned or withdrawn. */
final class Reasons {

    private Reasons() {}

    static String given(String reason) {
        var clean = VietnameseText.nfc(reason == null ? "" : reason).strip();
        if (clean.isEmpty()) {
            throw ArticleRefused.reasonMissing();
        }
        if (clean.length() > ArticleContent.REASON_MAX) {
            throw ArticleRefused.reasonTooLong(ArticleContent.REASON_MAX);
        }
        return clean;
    }
}

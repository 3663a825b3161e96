package doanket.news;

import doanket.platform.VietnameseText;

/** How categories and topics are called. */
final class TopicName {

    static final int MAX = 80;
    static final int MAX_SUMMARY = 1_000;

    private TopicName() {}

    static String clean(String name) {
        var clean = VietnameseText.nfc(name == null ? "" : name)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        if (clean.isEmpty()
                || clean.length() > MAX
                || VietnameseText.fold(clean).isEmpty()) {
            throw ArticleRefused.nameMissing(MAX);
        }
        return clean;
    }

    /** What a dossier is about, in one paragraph. */
    static String summary(String text) {
        var clean = VietnameseText.nfc(text == null ? "" : text)
                .replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ")
                .strip();
        if (clean.length() > MAX_SUMMARY) {
            throw ArticleRefused.tooLong("refused.summaryTooLong", MAX_SUMMARY, clean.length());
        }
        return clean;
    }
}

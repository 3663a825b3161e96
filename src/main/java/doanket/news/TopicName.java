package doanket.news;

import doanket.platform.VietnameseText;

/** How categories and topics are called. */
final class TopicName {

    static final int MAX = 80;

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
}

package doanket.news;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A paragraph that a word processor means as a list item: its marker stands in the text, its level in the style. */
record WordList(Element paragraph, String tag) {

    private static final Pattern NUMBER = Pattern.compile("\\(?([0-9]{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]");
    private static final String MARKER = "[style~=(?i)mso-list\\s*:\\s*ignore]";

    static Optional<WordList> of(Element paragraph) {
        var style = paragraph.attr("style").toLowerCase(Locale.ROOT);
        boolean listed = style.contains("mso-list:") && !style.contains("mso-list:none");
        if (!listed && !paragraph.className().startsWith("MsoListParagraph")) {
            return Optional.empty();
        }
        var marker = paragraph.selectFirst(MARKER);
        if (marker == null) {
            return Optional.empty();
        }
        boolean numbered = NUMBER.matcher(marker.text().strip()).lookingAt();
        return Optional.of(new WordList(paragraph, numbered ? "ol" : "ul"));
    }

    void dropMarker() {
        paragraph.select(MARKER).remove();
    }
}

package doanket.news;

import doanket.platform.VietnameseText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The content of an article as it is stored: NFC, single lines where a line is meant, the body sanitised, one entry for each picture. */
record CleanContent(ArticleContent content, int picturesLeftOut) {

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

    /** Nobody writes so much; a word processor wraps 500 kB of text in less. */
    private static final int TYPED_MAX = 8_000_000;

    static CleanContent of(ArticleContent typed) {
        var body = body(typed.body());
        var content = new ArticleContent(
                line(typed.title()),
                line(typed.lead()),
                body.html(),
                line(typed.byline()),
                typed.category(),
                distinct(typed.topics()),
                distinct(typed.audience()),
                figures(given(typed.figures()), body.pictures()),
                attachments(given(typed.attachments())));
        return new CleanContent(content, body.leftOut());
    }

    private static CleanBody body(String typed) {
        if (typed != null && typed.length() > TYPED_MAX) {
            throw ArticleRefused.bodyTooLong(ArticleContent.BODY_MAX / 1000);
        }
        return BodyCleaner.clean(typed);
    }

    private static String line(String text) {
        return GAP.matcher(VietnameseText.nfc(text == null ? "" : text))
                .replaceAll(" ")
                .strip();
    }

    private static <T> List<T> given(Collection<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }

    private static <T> List<T> distinct(Collection<T> values) {
        return given(values).stream().distinct().toList();
    }

    /** One entry for each picture; one that stands in the text without an entry gets an empty one. */
    private static List<Figure> figures(List<Figure> typed, List<UUID> placed) {
        Map<UUID, Figure> figures = new LinkedHashMap<>();
        typed.stream()
                .filter(figure -> figure.file() != null)
                .forEach(figure -> figures.putIfAbsent(
                        figure.file(),
                        new Figure(
                                figure.file(),
                                line(figure.caption()),
                                line(figure.alternative()),
                                line(figure.credit()))));
        placed.forEach(file -> figures.putIfAbsent(file, new Figure(file, "", "", "")));
        return new ArrayList<>(figures.values());
    }

    private static List<Attachment> attachments(List<Attachment> typed) {
        Map<UUID, Attachment> attachments = new LinkedHashMap<>();
        typed.stream()
                .filter(attachment -> attachment.file() != null)
                .forEach(attachment -> attachments.putIfAbsent(
                        attachment.file(), new Attachment(attachment.file(), line(attachment.label()))));
        return new ArrayList<>(attachments.values());
    }

    /** Every file that the content leans on. */
    static Set<UUID> files(ArticleContent content) {
        var files = new LinkedHashSet<UUID>();
        content.figures().forEach(figure -> files.add(figure.file()));
        content.attachments().forEach(attachment -> files.add(attachment.file()));
        return files;
    }
}

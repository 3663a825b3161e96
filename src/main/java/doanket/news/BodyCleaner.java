package doanket.news;

import doanket.platform.VietnameseText;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes clean semantic HTML of whatever an editor, a word processor or a chat window hands over: it walks through what was
 * meant (paragraphs, headings, lists, tables, quotations, emphasis, links, pictures) and writes that anew; the policy then
 * has the last word.
 */
final class BodyCleaner {

    /** Nothing of these is text that somebody wrote. */
    private static final Set<String> DROPPED = Set.of(
            "script style iframe frame frameset object embed applet template noscript noembed noframes svg math head meta link "
                    .concat(
                            "base title input textarea select option datalist button audio video source track canvas map area ")
                    .concat("param xml plaintext xmp dialog portal slot")
                    .split(" "));

    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("b", "strong"),
            Map.entry("strong", "strong"),
            Map.entry("i", "em"),
            Map.entry("em", "em"),
            Map.entry("u", "u"),
            Map.entry("ins", "u"),
            Map.entry("s", "s"),
            Map.entry("strike", "s"),
            Map.entry("del", "s"));

    private static final Map<String, Integer> HEADINGS = Map.of("h1", 2, "h2", 2, "h3", 3, "h4", 4, "h5", 4, "h6", 4);

    private static final Set<String> INLINE = Set.of(
            "span font a b strong i em u ins s strike del small big sub sup code kbd tt label abbr cite q mark time"
                    .split(" "));

    private static final Pattern BOLD = Pattern.compile("(?<![-\\w])font-weight\\s*:\\s*(bold|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("(?<![-\\w])font-weight\\s*:\\s*(normal|[1-5]00)");
    private static final Pattern ITALIC = Pattern.compile("(?<![-\\w])font-style\\s*:\\s*italic");
    private static final Pattern UNDERLINED = Pattern.compile("(?<![-\\w])text-decoration[^;:]*:[^;]*underline");
    private static final Pattern STRUCK = Pattern.compile("(?<![-\\w])text-decoration[^;:]*:[^;]*line-through");

    /** Nobody nests so deep by hand; beneath it only the words are kept. */
    private static final int DEEPEST = 120;

    private final BodyWriter writer = new BodyWriter();
    private int depth;

    private BodyCleaner() {}

    static CleanBody clean(String html) {
        var cleaner = new BodyCleaner();
        var typed = Jsoup.parseBodyFragment(VietnameseText.nfc(html == null ? "" : html));
        typed.body().childNodes().forEach(cleaner::walk);
        return cleaner.writer.finished(BodyPolicy::apply);
    }

    private void walk(Node node) {
        if (node instanceof TextNode text) {
            writer.text(text.getWholeText());
        } else if (node instanceof Element element && !DROPPED.contains(element.normalName())) {
            element(element);
        }
    }

    private void element(Element element) {
        var name = element.normalName();
        if (INLINE.contains(name)) {
            inline(element);
        } else if (HEADINGS.containsKey(name)) {
            writer.heading(HEADINGS.get(name), () -> children(element));
        } else {
            block(element, name);
        }
    }

    private void block(Element element, String name) {
        switch (name) {
            case "br" -> writer.lineBreak();
            case "img" -> writer.picture(element.attr("src"));
            case "figure" -> figure(element);
            case "blockquote", "ul", "ol" -> writer.container(name, () -> children(element));
            case "li" -> writer.item(() -> children(element));
            case "table" -> writer.table(element, this::children);
            case "p", "div", "pre", "dt", "dd" -> paragraph(element);
            default -> writer.paragraph(() -> children(element));
        }
    }

    private void paragraph(Element element) {
        var list = WordList.of(element);
        if (list.isPresent()) {
            list.get().dropMarker();
            writer.wordItem(list.get().tag(), () -> children(element));
        } else {
            writer.paragraph(() -> children(element));
        }
    }

    private void figure(Element element) {
        if (element.hasAttr("data-media")) {
            writer.picture("/media/" + element.attr("data-media"));
        } else {
            writer.paragraph(() -> children(element));
        }
    }

    private void inline(Element element) {
        var style = element.attr("style").toLowerCase(Locale.ROOT);
        var mark = MARKS.get(element.normalName());
        if ("strong".equals(mark) && NOT_BOLD.matcher(style).find()) {
            mark = null;
        }
        var address = element.normalName().equals("a") ? element.attr("href").strip() : "";
        int opened = writer.open(mark) + writer.openLink(address) + openStyled(style);
        children(element);
        writer.close(opened);
    }

    private int openStyled(String style) {
        return (BOLD.matcher(style).find() ? writer.open("strong") : 0)
                + (ITALIC.matcher(style).find() ? writer.open("em") : 0)
                + (UNDERLINED.matcher(style).find() ? writer.open("u") : 0)
                + (STRUCK.matcher(style).find() ? writer.open("s") : 0);
    }

    private void children(Element element) {
        if (depth == DEEPEST) {
            writer.text(element.text());
            return;
        }
        depth++;
        element.childNodes().forEach(this::walk);
        depth--;
    }
}

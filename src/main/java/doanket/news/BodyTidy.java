package doanket.news;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The last strokes on a rewritten body: single spaces, no empty parts, no stray breaks, headings without a gap. */
final class BodyTidy {

    private static final Pattern GAP = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000]+");
    private static final Set<String> HOLDS_TEXT = Set.of("p", "h2", "h3", "h4", "li", "th", "td");
    private static final Set<String> MARKS = Set.of("strong", "em", "u", "s", "a");
    private static final int HIGHEST = 2;

    private BodyTidy() {}

    static boolean isGap(String text) {
        return text.isEmpty() || GAP.matcher(text).matches();
    }

    static void tidy(Element body) {
        body.select("[word]").removeAttr("word");
        body.getAllElements().stream()
                .filter(element -> HOLDS_TEXT.contains(element.normalName()))
                .toList()
                .forEach(BodyTidy::tidyText);
        removeEmpty(body, String.join(", ", MARKS));
        removeEmpty(body, "p, h2, h3, h4, li");
        removeEmpty(body, "ul, ol, blockquote");
        body.select("tr").stream().filter(row -> row.childrenSize() == 0).forEach(Node::remove);
        removeEmpty(body, "thead, tbody, table");
        order(body.select("h2, h3, h4"));
    }

    private static void tidyText(Element holder) {
        var state = new Spaces();
        state.walk(holder);
        state.trimEnd();
    }

    private static void removeEmpty(Element body, String kinds) {
        var found = body.select(kinds);
        for (int i = found.size() - 1; i >= 0; i--) {
            var element = found.get(i);
            if (!element.hasText() && element.select("td, th, figure").isEmpty()) {
                element.remove();
            }
        }
    }

    /** Headings begin at the second level, under the title of the page, and go down one step at a time. */
    private static void order(List<Element> headings) {
        int before = HIGHEST - 1;
        for (var heading : headings) {
            int level = Math.min(heading.normalName().charAt(1) - '0', before + 1);
            heading.tagName("h" + level);
            before = level;
        }
    }

    /** One run of text across marks: a space is kept once, none stands at either end or beside a break. */
    private static final class Spaces {

        private boolean atStart = true;
        private TextNode last;
        private Element lastBreak;
        private int breaks;

        void walk(Element holder) {
            for (var node : List.copyOf(holder.childNodes())) {
                if (node instanceof TextNode text) {
                    text(text);
                } else if (node instanceof Element element
                        && element.normalName().equals("br")) {
                    lineBreak(element);
                } else if (node instanceof Element element && MARKS.contains(element.normalName())) {
                    walk(element);
                }
            }
        }

        private void text(TextNode text) {
            var single = GAP.matcher(text.getWholeText()).replaceAll(" ");
            var kept = atStart && single.startsWith(" ") ? single.substring(1) : single;
            if (kept.isEmpty()) {
                text.remove();
                return;
            }
            text.text(kept);
            atStart = kept.endsWith(" ");
            if (!kept.isBlank()) {
                breaks = 0;
            }
            last = text;
            lastBreak = null;
        }

        private void lineBreak(Element found) {
            trimText();
            boolean nothingBefore = last == null;
            if (nothingBefore || breaks > 0) {
                found.remove();
                return;
            }
            breaks++;
            atStart = true;
            lastBreak = found;
        }

        void trimEnd() {
            if (lastBreak != null) {
                lastBreak.remove();
                lastBreak = null;
            } else {
                trimText();
            }
        }

        private void trimText() {
            if (last != null && last.getWholeText().endsWith(" ")) {
                last.text(last.getWholeText().stripTrailing());
            }
        }
    }
}

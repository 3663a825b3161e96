package doanket.news;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The bare words of a body, one line for each paragraph, heading, list item or cell. */
final class ArticleWords {

    private static final Set<String> LINES = Set.of("p", "h2", "h3", "h4", "li", "th", "td");

    /** Syllables in a minute, for an ordinary reader of Vietnamese at a screen. */
    private static final int SYLLABLES_A_MINUTE = 220;

    private ArticleWords() {}

    static String of(String body) {
        return lines(body).collect(Collectors.joining("\n"));
    }

    static Stream<String> lines(String body) {
        return Jsoup.parseBodyFragment(body).body().getAllElements().stream()
                .filter(element -> LINES.contains(element.normalName()))
                .map(ArticleWords::ownWords)
                .filter(line -> !line.isEmpty());
    }

    /** Without what stands in lists and cells inside it, which are lines of their own. */
    private static String ownWords(Element line) {
        var bare = line.clone();
        bare.getAllElements().stream()
                .filter(inner -> inner != bare && LINES.contains(inner.normalName()))
                .forEach(Element::remove);
        return bare.text().strip();
    }

    static int minutes(String lead, String body) {
        var syllables = Stream.concat(Stream.of(lead), lines(body))
                .mapToInt(line -> line.isBlank() ? 0 : line.split("\\s+").length)
                .sum();
        return Math.max(1, Math.round((float) syllables / SYLLABLES_A_MINUTE));
    }
}

package doanket.audit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the portal itself says inside a line of the log. A line is written once, in Vietnamese, and never touched again; whoever
 * reads it in another language is shown the portal's own words in that one, and what people typed as they typed it.
 */
final class LogWords {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Locale WRITTEN = new Locale("vi");

    /** Where the words are, and how their keys begin. */
    private static final Map<String, List<String>> SOURCES = Map.of(
            "doanket.audit.messages", List.of("said."),
            "doanket.task.messages", List.of("rule."),
            "doanket.opinion.messages", List.of("column.", "words.order"));

    /** A word stands for itself: between two values of a change, before what it names, or beside a number. */
    private static final String BEFORE = "(?<=^|; |: |, |→ |\\d )";

    private static final String BEHIND = "(?=$|;|:|,| →| \\(| \\d)";

    /** By language: lists and workbooks have many lines. */
    private static final Map<Locale, LogWords> READERS = new ConcurrentHashMap<>();

    private final Map<String, String> words;
    private final Pattern known;

    private LogWords(Locale reader) {
        words = words(reader);
        known = Pattern.compile(words.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", BEFORE + "(?:", ")" + BEHIND)));
    }

    static String told(Locale reader, String detail) {
        return reader.getLanguage().equals(WRITTEN.getLanguage())
                ? detail
                : READERS.computeIfAbsent(reader, LogWords::new).told(detail);
    }

    private String told(String detail) {
        return known.matcher(detail).replaceAll(found -> Matcher.quoteReplacement(words.get(found.group())));
    }

    private static Map<String, String> words(Locale reader) {
        Map<String, String> words = new LinkedHashMap<>();
        SOURCES.forEach((name, starts) -> {
            var written = bundle(name, WRITTEN);
            var read = bundle(name, reader);
            written.keySet().stream()
                    .filter(key -> starts.stream().anyMatch(key::startsWith))
                    .forEach(key -> words.put(written.getString(key), read.getString(key)));
        });
        return words;
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, LogWords.class.getClassLoader(), NO_FALLBACK);
    }
}

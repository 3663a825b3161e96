package doanket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of all features, and where they are used. */
final class Bundles {

    private static final Path RESOURCES = Path.of("src/main/resources/doanket");
    private static final Path JAVA = Path.of("src/main/java/doanket");
    private static final Path FACES_CONFIG = Path.of("src/main/webapp/WEB-INF/faces-config.xml");

    private static final Pattern VARIABLE =
            Pattern.compile("<base-name>doanket\\.(\\w+)\\.messages</base-name>\\s*<var>(\\w+)</var>");
    private static final Pattern IN_PAGE = Pattern.compile("(?<![.\\w])(\\w*[tT]ext)\\['([^']*)'(\\])?");
    private static final Pattern IN_CODE = Pattern.compile("\"([A-Za-z]\\w*(?:\\.\\w+)*\\.?)\"");
    private static final Pattern SURELY_A_KEY = Pattern.compile("(?:refused|trouble|invalid)\\.\\w+");

    private Bundles() {}

    /** One text asked for; where only the beginning of the key stands in the source, {@code whole} is false. */
    record Use(String feature, String key, boolean whole, String where) {

        boolean isOf(String defined) {
            return whole ? defined.equals(key) : defined.startsWith(key);
        }
    }

    static List<String> features() {
        try (var folders = Files.list(RESOURCES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code language} is empty for Vietnamese, which is the base. */
    static Map<String, String> texts(String feature, String language) {
        return texts(read(file(feature, language)));
    }

    static Map<String, String> texts(String source) {
        try {
            var properties = new Properties();
            properties.load(new java.io.StringReader(source));
            var texts = new TreeMap<String, String>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys that stand in the source more often than once; the last one would win in silence. */
    static Set<String> repeated(String source) {
        var seen = new TreeSet<String>();
        return source.lines()
                .filter(line -> line.matches("[\\w.]+\\s*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Path file(String feature, String language) {
        return RESOURCES
                .resolve(feature)
                .resolve("messages" + (language.isEmpty() ? "" : "_" + language) + ".properties");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every use in pages and in code. */
    static List<Use> uses() {
        var uses = new ArrayList<Use>();
        PageRules.pages().forEach(page -> uses.addAll(usesInPage(page.path(), page.text(), variables())));
        features().forEach(feature -> javaFiles(feature).forEach(file -> uses.addAll(usesInCode(feature, read(file)))));
        return uses;
    }

    static List<Use> usesInPage(String path, String text, Map<String, String> variables) {
        return PageRules.expressions(text)
                .flatMap(expression -> IN_PAGE.matcher(expression).results())
                .map(found -> new Use(
                        variables.getOrDefault(found.group(1), "?" + found.group(1)),
                        found.group(2),
                        found.group(3) != null,
                        path))
                .toList();
    }

    /** Text in code that has the shape of a key may be one; those that begin like a refusal are. */
    static List<Use> usesInCode(String feature, String source) {
        return IN_CODE.matcher(source)
                .results()
                .map((MatchResult found) -> found.group(1))
                .map(key -> new Use(feature, key, !key.endsWith("."), "code of " + feature))
                .toList();
    }

    static boolean isSurelyAKey(Use use) {
        return !use.where().startsWith("code")
                || SURELY_A_KEY.matcher(use.key()).matches();
    }

    private static Map<String, String> variables() {
        return VARIABLE.matcher(read(FACES_CONFIG))
                .results()
                .collect(Collectors.toMap(found -> found.group(2), found -> found.group(1)));
    }

    private static Stream<Path> javaFiles(String feature) {
        try (var files = Files.walk(JAVA.resolve(feature))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

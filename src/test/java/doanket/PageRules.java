package doanket;

import jakarta.el.ELException;
import jakarta.el.ExpressionFactory;
import jakarta.el.StandardELContext;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The rules of pages: each takes a page and names what is wrong with it. */
enum PageRules {
    /** 15: a page speaks to the beans and texts of its own feature, besides those of the shared kit. */
    KEEPS_TO_ITS_FEATURE(PageRules::strangers),
    BEANS_EXIST(PageRules::unknownBeans),
    EXPRESSIONS_CAN_BE_READ(PageRules::unreadable),
    /** 16. */
    NO_LITERAL_TEXT(PageRules::literalTexts),
    SHORT(page -> page.text().lines().count() > 120 ? Stream.of("more than 120 lines") : Stream.empty()),
    STANDS_IN_A_TEMPLATE(PageRules::outsideOfTemplates),
    NO_INLINE_STYLE(found("\\sstyle\\s*=|<style\\b")),
    NO_INLINE_SCRIPT(
            found("<script\\b(?![^>]*\\ssrc=)|<h:outputScript\\b(?![^>]*\\sname=)|<p:(?:script|remoteCommand)\\b")),
    NO_EVENT_ATTRIBUTES(found("\\son[a-z]+\\s*=")),
    NO_SCRIPT_ADDRESSES(found("(?i)javascript:")),
    NO_FACES_AJAX(found("<f:ajax\\b")),
    NO_DEBUGGING(found("<ui:debug\\b")),
    /** CVE-2026-46581: what is included is never chosen by an expression. */
    INCLUDES_ARE_FIXED(found("<ui:(?:include|composition|decorate)\\b[^>]*\\s(?:src|template)=\"[^\"]*[#$]\\{")),
    NOTHING_FROM_ELSEWHERE(found("\\s(?:src|href|action|poster|data)=\"(?:https?:)?//")),
    /** ADR 12: a part that is written once for all depends on what it is given and on nothing else. */
    KEPT_PARTS_ASK_NOTHING_ELSE(KeptParts::faults),
    ESCAPES(PageRules::unescaped);

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path JAVA = Path.of("src/main/java/doanket");

    /** Pages at the root belong to these features. */
    private static final Map<String, String> OWNERS = Map.of("login.xhtml", "identity", "index.xhtml", "home");

    /** How often a page may show markup as it is: only text that the service has sanitised on saving. */
    private static final Map<String, Long> UNESCAPED = Map.of("WEB-INF/includes/news/article.xhtml", 1L);

    private static final Pattern OWN_PART = Pattern.compile("WEB-INF/includes/([a-z]+)/.*");
    private static final ExpressionFactory LANGUAGE = ExpressionFactory.newInstance();
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern BEAN_OR_BUNDLE = Pattern.compile("(?<![.\\w])([a-z]\\w*(?:View|Text))\\b");
    private static final Pattern FUNCTION = Pattern.compile("\\b[a-z]+:(\\w+)\\(");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2}");
    private static final Pattern CODE_WORD = Pattern.compile("[a-z0-9_./#@:-]*");

    private static final Set<String> SHOWN_ATTRIBUTES = Set.of(
            "label",
            "header",
            "headerText",
            "footerText",
            "title",
            "placeholder",
            "alt",
            "aria-label",
            "itemLabel",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "noSelectionLabel",
            "summary",
            "legend",
            "aria-description",
            "caption");
    private static final Set<String> SHOW_THEIR_VALUE = Set.of(
            "outputText",
            "outputFormat",
            "outputLabel",
            "commandButton",
            "commandLink",
            "link",
            "button",
            "outputLink",
            "menuitem",
            "submenu",
            "staticMessage",
            "panel",
            "param");

    private final Function<Page, Stream<String>> faults;

    PageRules(Function<Page, Stream<String>> faults) {
        this.faults = faults;
    }

    /** A page: its path inside the application, and what is written in it. */
    record Page(String path, String text) {

        static Page read(Path file) {
            try {
                var path = WEBAPP.relativize(file).toString().replace('\\', '/');
                return new Page(path, Files.readString(file));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        /** Empty for templates, tags and other parts that all features share; a feature's own parts lie in a folder of its name. */
        String feature() {
            var own = OWN_PART.matcher(path);
            if (own.matches()) {
                return own.group(1);
            }
            if (path.startsWith("WEB-INF") || path.startsWith("resources")) {
                return "";
            }
            int slash = path.indexOf('/');
            return slash < 0 ? OWNERS.getOrDefault(path, "?") : path.substring(0, slash);
        }

        Element root() {
            try {
                var factory = DocumentBuilderFactory.newInstance();
                factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
                return factory.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(text)))
                        .getDocumentElement();
            } catch (ParserConfigurationException | SAXException | IOException e) {
                throw new IllegalArgumentException(path + " is not well-formed", e);
            }
        }

        Stream<Element> elements() {
            var all = root().getElementsByTagName("*");
            return Stream.concat(
                            Stream.of(root()),
                            IntStream.range(0, all.getLength()).mapToObj(all::item))
                    .map(Element.class::cast);
        }
    }

    static List<Page> pages() {
        try (var files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .map(Page::read)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What this rule finds wrong with that page. */
    List<String> faults(Page page) {
        return faults.apply(page).toList();
    }

    private static Function<Page, Stream<String>> found(String pattern) {
        var compiled = Pattern.compile(pattern);
        return page -> compiled.matcher(withoutComments(page.text())).results().map(MatchResult::group);
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)<!--.*?-->", "");
    }

    static Stream<String> expressions(String text) {
        return EXPRESSION.matcher(withoutComments(text)).results().map(match -> match.group(1));
    }

    private static Stream<String> beansAndBundles(Page page) {
        return expressions(page.text())
                .map(expression -> QUOTED.matcher(expression).replaceAll("''"))
                .flatMap(expression -> BEAN_OR_BUNDLE.matcher(expression).results())
                .map(match -> match.group(1));
    }

    private static Stream<String> strangers(Page page) {
        return beansAndBundles(page)
                .filter(name -> !name.matches(
                        page.feature().isEmpty() ? "(web|identity)[A-Z]\\w*" : page.feature() + "[A-Z]\\w*"));
    }

    private static Stream<String> unknownBeans(Page page) {
        return beansAndBundles(page)
                .filter(name -> name.endsWith("View"))
                .filter(name -> Arrays.stream(JAVA.toFile().listFiles())
                        .map(folder -> folder.toPath().resolve("web"))
                        .map(folder -> folder.resolve(
                                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + ".java"))
                        .noneMatch(Files::exists));
    }

    /** A slip here would otherwise show at the first visit only. */
    private static Stream<String> unreadable(Page page) {
        var context = new StandardELContext(LANGUAGE);
        return expressions(page.text()).filter(expression -> {
            try {
                // A function is known by its library only; a method reads the same.
                var readable = FUNCTION.matcher(expression).replaceAll("it.$1(");
                LANGUAGE.createValueExpression(context, "#{" + readable + "}", Object.class);
                return false;
            } catch (ELException e) {
                return true;
            }
        });
    }

    private static Stream<String> outsideOfTemplates(Page page) {
        boolean fine = page.feature().isEmpty()
                || page.path().startsWith("WEB-INF")
                || page.root().getTagName().equals("ui:composition")
                        && page.root().getAttribute("template").matches("/WEB-INF/templates/(page|reading)\\.xhtml");
        return fine ? Stream.empty() : Stream.of(page.path() + " stands in no template");
    }

    private static Stream<String> unescaped(Page page) {
        long count = Pattern.compile("\\sescape=\"(?!true\")")
                .matcher(page.text())
                .results()
                .count();
        return count <= UNESCAPED.getOrDefault(page.path(), 0L) ? Stream.empty() : Stream.of("unescaped text");
    }

    private static Stream<String> literalTexts(Page page) {
        return page.elements()
                .flatMap(element -> Stream.concat(attributes(element), texts(element)))
                .filter(text ->
                        WORDS.matcher(EXPRESSION.matcher(text).replaceAll("")).find());
    }

    private static Stream<String> attributes(Element element) {
        var shown = new ArrayList<String>();
        for (var name : SHOWN_ATTRIBUTES) {
            shown.add(element.getAttribute(name));
        }
        if (showsItsValue(element)
                && !CODE_WORD.matcher(element.getAttribute("value")).matches()) {
            shown.add(element.getAttribute("value"));
        }
        return shown.stream();
    }

    private static boolean showsItsValue(Element element) {
        var tag = element.getTagName();
        return tag.contains(":") && SHOW_THEIR_VALUE.contains(tag.substring(tag.indexOf(':') + 1))
                || tag.equals("input") && element.getAttribute("type").matches("submit|button|reset");
    }

    private static Stream<String> texts(Element element) {
        var children = element.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Text.class::isInstance)
                .map(Node::getNodeValue)
                .map(String::strip);
    }
}

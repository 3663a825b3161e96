package doanket;

import doanket.PageRules.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What stands in {@code t:kept} is written once for all who bring equal values, so it may ask for nothing but those. */
final class KeptParts {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])([a-zA-Z_]\\w*)\\b(?!\\s*[:(])");
    private static final Pattern TEXTS = Pattern.compile("text|[a-z]+Text");
    private static final Set<String> WORDS = Set.of(
            "and", "or", "not", "empty", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod", "null", "true", "false");

    private KeptParts() {}

    /** Names that are asked there and do not come with the part; forms of Faces, which cannot stand there. */
    static Stream<String> faults(Page page) {
        return page.elements()
                .filter(element -> element.getTagName().equals("t:kept"))
                .flatMap(part -> faults(part, given(part)));
    }

    private static Set<String> given(Element part) {
        var attributes = part.getAttributes();
        var given = new HashSet<String>();
        IntStream.range(0, attributes.getLength())
                .mapToObj(i -> attributes.item(i).getNodeName())
                .filter(name -> !name.equals("name"))
                .forEach(given::add);
        given.add("assets");
        return given;
    }

    private static Stream<String> faults(Element part, Set<String> given) {
        var known = new HashSet<>(given);
        elements(part.getElementsByTagName("*")).forEach(element -> {
            known.add(element.getAttribute("var"));
            if (element.getTagName().equals("ui:param")) {
                known.add(element.getAttribute("name"));
            }
        });
        return Stream.concat(
                elements(part.getElementsByTagName("*"))
                        .flatMap(element -> Stream.concat(
                                forms(element), included(element).flatMap(page -> faults(page.root(), known)))),
                strangers(part, known));
    }

    private static Stream<String> forms(Element element) {
        return element.getTagName().matches("h:form|p:.*") ? Stream.of(element.getTagName()) : Stream.empty();
    }

    private static Stream<Page> included(Element element) {
        return element.getTagName().equals("ui:include")
                ? Stream.of(Page.read(WEBAPP.resolve(element.getAttribute("src").substring(1))))
                : Stream.empty();
    }

    private static Stream<String> strangers(Element part, Set<String> known) {
        return PageRules.expressions(written(part))
                .map(expression -> QUOTED.matcher(expression).replaceAll("''"))
                .flatMap(expression -> NAME.matcher(expression).results())
                .map(found -> found.group(1))
                .filter(name -> !WORDS.contains(name) && !TEXTS.matcher(name).matches() && !known.contains(name));
    }

    /** All that is written in the elements below: their texts and their attributes. */
    private static String written(Element part) {
        var written = new StringBuilder(part.getTextContent());
        elements(part.getElementsByTagName("*")).forEach(element -> {
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                written.append('\n').append(attributes.item(i).getNodeValue());
            }
        });
        return written.toString();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}

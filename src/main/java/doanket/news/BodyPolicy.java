package doanket.news;

import java.util.Locale;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The last word on what is stored as the body of an article: these elements and attributes, and nothing else. */
final class BodyPolicy {

    static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** An address within the portal, or one of another house by a scheme that runs nothing. */
    private static final Pattern ADDRESS = Pattern.compile("(?:/(?![/\\\\])|https?://|mailto:)[^\\s\\\\\\p{Cntrl}]*");

    private static final int ADDRESS_MAX = 2000;
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "strong", "em", "u", "s", "a")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowElements((name, attributes) -> attributes.isEmpty() ? null : name, "figure")
            .allowAttributes("data-media")
            .matching(UUID_SHAPE)
            .onElements("figure")
            .allowAttributes("colspan", "rowspan")
            .matching(SPAN)
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(true, "col", "row", "colgroup", "rowgroup")
            .onElements("th")
            .allowAttributes("href")
            .matching((element, attribute, value) -> isAddress(value) ? value : null)
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private BodyPolicy() {}

    /** The sanitiser parts two braces by a comment, for the sake of templates in browsers; a letter written out does as well. */
    static String apply(String html) {
        return POLICY.sanitize(html).replace("<!-- -->{", "&#123;");
    }

    static boolean isAddress(String value) {
        var lower = value.strip().toLowerCase(Locale.ROOT);
        return lower.length() <= ADDRESS_MAX && ADDRESS.matcher(lower).matches();
    }
}

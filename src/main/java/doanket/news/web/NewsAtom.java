package doanket.news.web;

import doanket.news.FeedItem;
import doanket.news.NewsFeed;
import doanket.web.PageLink;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed as Atom (RFC 4287). It names no address of its own, for that holds the token and the feed may be passed on; what it
 * is called by stays the same wherever the portal is reached.
 */
class NewsAtom {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();

    private final NewsFeed feed;
    private final String portal;
    private final XMLStreamWriter xml;

    private NewsAtom(NewsFeed feed, String portal, XMLStreamWriter xml) {
        this.feed = feed;
        this.portal = portal;
        this.xml = xml;
    }

    /** The feed in UTF-8; {@code portal} is the address of the portal for the links in it. */
    static byte[] of(NewsFeed feed, String portal) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = WRITERS.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new NewsAtom(feed, portal, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", "vi");
        text(
                "id",
                urn(UUID.nameUUIDFromBytes(
                        ("news " + feed.category() + " " + feed.unit()).getBytes(StandardCharsets.UTF_8))));
        text("title", title());
        text("updated", time(feed.changedAt()));
        author("Đoàn Kết");
        link(PageLink.to("/news/list")
                .with("category", id(feed.category()))
                .with("unit", id(feed.unit()))
                .toString());
        for (var item : feed.items()) {
            entry(item);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private String title() {
        return Stream.of("Đoàn Kết", feed.categoryName(), feed.unitName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" - "));
    }

    private void entry(FeedItem item) throws XMLStreamException {
        xml.writeStartElement("entry");
        text("id", urn(item.id()));
        text("title", item.title());
        text("published", time(item.publishedAt()));
        text("updated", time(item.changedAt()));
        author(item.unitName());
        empty("category", "term", item.categoryName());
        link("/news/view?id=" + item.id());
        text("summary", item.lead());
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        text("name", name);
        xml.writeEndElement();
    }

    private void link(String address) throws XMLStreamException {
        empty("link", "rel", "alternate", "type", "text/html", "href", portal + address);
    }

    /** Attributes as names and values in turn: their order must not change, or the feed would seem to. */
    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], sound(attributes[i + 1]));
        }
    }

    private void text(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(sound(content));
        xml.writeEndElement();
    }

    /** Without the few characters that no XML can hold. */
    private static String sound(String text) {
        return text.codePoints()
                .filter(sign -> sign >= ' ' && sign != 0xFFFE && sign != 0xFFFF || sign == '\n' || sign == '\t')
                .filter(sign -> sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }

    private static String id(UUID id) {
        return id == null ? null : id.toString();
    }

    private static String time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

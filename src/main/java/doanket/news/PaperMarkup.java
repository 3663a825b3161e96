package doanket.news;

import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An article as the document that is printed: who publishes it on top, its pictures and papers, its address below. */
final class PaperMarkup {

    private static final String STYLE = read("paper.css");

    private final ArticleView article;
    private final Locale locale;
    private final String portal;
    private final Document document = Document.createShell("");

    private PaperMarkup(ArticleView article, Locale locale, String portal) {
        this.article = article;
        this.locale = locale;
        this.portal = portal;
    }

    static Document of(ArticleView article, Locale locale, String portal) {
        var markup = new PaperMarkup(article, locale, portal);
        markup.head();
        markup.letterhead();
        markup.text();
        markup.papers();
        markup.links();
        return markup.document;
    }

    private void head() {
        document.selectFirst("html").attr("lang", "vi");
        var head = document.head();
        head.appendElement("title").text(article.title());
        meta("description", article.lead());
        meta("subject", article.lead());
        meta("author", article.byline().isEmpty() ? article.unitName() : article.byline());
        head.appendElement("style").attr("type", "text/css").appendChild(new DataNode(style()));
    }

    private void meta(String name, String content) {
        document.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    private String style() {
        return STYLE.replace("$address", quoted(portal + "/news/view?id=" + article.id()))
                .replace("$page", quoted(words("paper.page") + " "));
    }

    private void letterhead() {
        var head = document.body().appendElement("div").addClass("letterhead");
        head.appendElement("p").addClass("portal").text(words("paper.portal"));
        head.appendElement("p").addClass("unit").text(article.unitName());
    }

    private void text() {
        var body = document.body();
        if (article.category() != null) {
            body.appendElement("p").addClass("category").text(article.category().name());
        }
        body.appendElement("h1").text(article.title());
        body.appendElement("p").addClass("meta").text(meta());
        body.appendElement("p").addClass("lead").text(article.lead());
        var text = body.appendElement("div").addClass("text").html(article.html());
        text.select("figure").forEach(this::figure);
        text.select("a[href^=/]").forEach(link -> link.attr("href", portal + link.attr("href")));
        if (!article.byline().isEmpty()) {
            body.appendElement("p").addClass("byline").text(article.byline());
        }
    }

    private String meta() {
        var parts = new ArrayList<String>();
        if (article.publishAt() != null) {
            parts.add(VietnamTime.DATE_TIME.format(VietnamTime.local(article.publishAt())));
        }
        if (!article.byline().isEmpty()) {
            parts.add(words("article.by") + " " + article.byline());
        }
        if (article.changedAt() != null) {
            parts.add(words("article.changed") + " "
                    + VietnamTime.DATE_TIME.format(VietnamTime.local(article.changedAt())));
        }
        return String.join(" · ", parts);
    }

    /** The picture at a width for paper; one that would take too much memory leaves its caption. */
    private void figure(Element figure) {
        var image = figure.selectFirst("img");
        var file = Uuids.parse(figure.attr("data-media"));
        figure.removeAttr("data-media");
        if (image == null || file.isEmpty()) {
            return;
        }
        var picture = PaperPicture.of(file.get(), number(image.attr("width")), number(image.attr("height")));
        if (picture.isEmpty()) {
            image.remove();
            return;
        }
        var alternative = image.attr("alt");
        var caption = figure.select("figcaption").text();
        image.clearAttributes();
        image.attr("src", picture.get().address())
                .attr(
                        "alt",
                        !alternative.isBlank() ? alternative : caption.isBlank() ? words("paper.picture") : caption);
    }

    /** Whoever has the paper read aloud is told where a link leads. */
    private void links() {
        for (var link : document.select("a[href]")) {
            link.attr("title", link.text().isBlank() ? link.attr("href") : link.text());
        }
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private void papers() {
        if (article.attachments().isEmpty()) {
            return;
        }
        var body = document.body();
        body.appendElement("h2").text(words("article.attachments"));
        var list = body.appendElement("ul");
        for (var paper : article.attachments()) {
            var item = list.appendElement("li");
            item.appendElement("a")
                    .attr("href", portal + "/media/" + paper.file())
                    .text(paper.label());
            if (!paper.label().equals(paper.name())) {
                item.appendText(" (" + paper.name() + ")");
            }
        }
    }

    private String words(String key) {
        return Words.of(locale, key);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String read(String name) {
        try (var file = PaperMarkup.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

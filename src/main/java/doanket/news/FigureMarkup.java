package doanket.news;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Sets the pictures of an article, with all their words, into its body. */
final class FigureMarkup {

    private static final List<Integer> WIDTHS = List.of(480, 960, 1600);
    private static final String SIZES = "(max-width: 60rem) 100vw, 48rem";

    private final Map<UUID, FileCard> files;

    private FigureMarkup(Map<UUID, FileCard> files) {
        this.files = files;
    }

    /** Pictures that have no place in the body: the first stands on top, the others at the end. */
    static String of(ArticleContent content, Map<UUID, FileCard> files) {
        var markup = new FigureMarkup(files);
        var document = Jsoup.parseBodyFragment(content.body());
        document.outputSettings().prettyPrint(false);
        var body = document.body();
        var figures = new LinkedHashMap<UUID, Figure>();
        content.figures().forEach(figure -> figures.put(figure.file(), figure));
        for (var place : body.select("figure[data-media]")) {
            var figure = figures.remove(UUID.fromString(place.attr("data-media")));
            if (figure == null) {
                place.remove();
            } else {
                markup.fill(place, figure);
            }
        }
        figures.values().forEach(figure -> markup.addUnplaced(body, figure, content));
        return body.html();
    }

    private void addUnplaced(Element body, Figure figure, ArticleContent content) {
        var element = new Element("figure").attr("data-media", figure.file().toString());
        if (figure.equals(content.figures().get(0))) {
            body.prependChild(element);
        } else {
            body.appendChild(element);
        }
        fill(element, figure);
    }

    private void fill(Element element, Figure figure) {
        var address = "/media/" + figure.file() + "/";
        var file = files.get(figure.file());
        var image = element.empty()
                .appendElement("img")
                .attr("src", address + WIDTHS.get(1))
                .attr("srcset", widths(address, file))
                .attr("sizes", SIZES)
                .attr("alt", figure.alternative())
                .attr("loading", "lazy")
                .attr("decoding", "async");
        if (file != null && file.width() > 0) {
            image.attr("width", String.valueOf(file.width())).attr("height", String.valueOf(file.height()));
        }
        words(element, figure);
    }

    /** A picture is told no wider than it is: whatever is wider than the whole is the whole. */
    private static String widths(String address, FileCard file) {
        int whole = file == null || file.width() == 0 ? Integer.MAX_VALUE : file.width();
        var all = new ArrayList<String>();
        for (int width : WIDTHS) {
            all.add(address + width + " " + Math.min(width, whole) + "w");
            if (width >= whole) {
                break;
            }
        }
        return String.join(", ", all);
    }

    private static void words(Element element, Figure figure) {
        if (figure.caption().isEmpty() && figure.credit().isEmpty()) {
            return;
        }
        var caption = element.appendElement("figcaption").appendText(figure.caption());
        if (!figure.credit().isEmpty()) {
            caption.appendText(figure.caption().isEmpty() ? "" : " ");
            caption.appendElement("span").addClass("credit").text("Ảnh: " + figure.credit());
        }
    }
}

package doanket.news.web;

import doanket.news.Figure;
import doanket.platform.Uuids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of an article as the editor writes it: figures carry their words with them, so that a draft is whole. What is
 * kept has bare places for them and their words beside it. Nothing is trusted here; the service cleans what it is given.
 */
record NewsEditorHtml(String body, List<Figure> figures) {

    private static final String PLACE = "figure[data-media]";
    private static final String CAPTION = "data-caption";
    private static final String ALTERNATIVE = "data-alt";
    private static final String CREDIT = "data-credit";

    /** Takes apart what the editor sent; a picture that stands twice keeps the words of its first place. */
    static NewsEditorHtml read(String typed) {
        var page = parse(typed);
        var figures = new LinkedHashMap<UUID, Figure>();
        for (var place : page.body().select(PLACE)) {
            var media = place.attr("data-media");
            Uuids.parse(media).ifPresent(file -> figures.putIfAbsent(file, figure(file, place)));
            place.clearAttributes().attr("data-media", media);
        }
        return new NewsEditorHtml(page.body().html(), List.copyOf(figures.values()));
    }

    private static Figure figure(UUID file, Element place) {
        return new Figure(file, place.attr(CAPTION), place.attr(ALTERNATIVE), place.attr(CREDIT));
    }

    /** Puts together what the editor reads; pictures without a place in the text come first. */
    String written() {
        var page = parse(body);
        var homeless = new ArrayList<Element>();
        for (var figure : figures) {
            var places = page.body().select("figure[data-media=" + figure.file() + "]");
            if (places.isEmpty()) {
                homeless.add(words(
                        new Element("figure").attr("data-media", figure.file().toString()), figure));
            }
            places.forEach(place -> words(place, figure));
        }
        page.body().insertChildren(0, homeless);
        return page.body().html();
    }

    private static Element words(Element place, Figure figure) {
        return place.attr(CAPTION, text(figure.caption()))
                .attr(ALTERNATIVE, text(figure.alternative()))
                .attr(CREDIT, text(figure.credit()));
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }

    private static Document parse(String html) {
        var page = Jsoup.parseBodyFragment(html == null ? "" : html);
        page.outputSettings().prettyPrint(false);
        return page;
    }
}

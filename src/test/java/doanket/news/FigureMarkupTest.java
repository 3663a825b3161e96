package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FigureMarkupTest {

    private static final UUID FIRST = Uuids.next();
    private static final UUID SECOND = Uuids.next();
    private static final UUID THIRD = Uuids.next();

    @Test
    void aPictureIsSetWhereItWasPlacedWithAllItsWords() {
        var html = FigureMarkup.of(
                content(
                        "<p>a</p>" + place(FIRST) + "<p>b</p>",
                        new Figure(FIRST, "Chú thích", "Mô tả \"ảnh\"", "Trọng Nghĩa")),
                Map.of(FIRST, card(FIRST, 2000, 1500)));

        var figure = Jsoup.parseBodyFragment(html).selectFirst("p + figure");
        var image = figure.selectFirst("img");
        assertThat(image.attr("alt")).isEqualTo("Mô tả \"ảnh\"");
        assertThat(image.attr("width")).isEqualTo("2000");
        assertThat(image.attr("srcset").split(", "))
                .containsExactly(
                        "/media/" + FIRST + "/480 480w",
                        "/media/" + FIRST + "/960 960w",
                        "/media/" + FIRST + "/1600 1600w");
        assertThat(figure.selectFirst("figcaption").text()).isEqualTo("Chú thích Ảnh: Trọng Nghĩa");
    }

    @Test
    void aSmallPictureIsToldNoWiderThanItIs() {
        var html = FigureMarkup.of(
                content(place(FIRST), new Figure(FIRST, "", "x", "")), Map.of(FIRST, card(FIRST, 700, 500)));

        assertThat(html).contains("/480 480w, /media/" + FIRST + "/960 700w\"").doesNotContain("figcaption");
    }

    @Test
    void theFirstWithoutAPlaceStandsOnTopTheOthersAtTheEnd() {
        var html = FigureMarkup.of(
                content(
                        "<p>a</p>" + place(SECOND) + "<p>b</p>",
                        new Figure(FIRST, "", "1", ""),
                        new Figure(SECOND, "", "2", ""),
                        new Figure(THIRD, "", "3", "")),
                Map.of());

        assertThat(Jsoup.parseBodyFragment(html).body().children())
                .extracting(
                        element -> element.normalName() + element.select("img").attr("alt"))
                .containsExactly("figure1", "p", "figure2", "p", "figure3");
    }

    @Test
    void aPlaceWithoutAPictureIsLeftOut() {
        assertThat(FigureMarkup.of(content("<p>a</p>" + place(FIRST)), Map.of()))
                .isEqualTo("<p>a</p>");
    }

    @Test
    void wordsOfAPictureAreNeverMarkup() {
        var html = FigureMarkup.of(
                content("", new Figure(FIRST, "<script>alert(1)</script>", "\"><script>", "<b>x</b>")), Map.of());

        assertThat(Jsoup.parseBodyFragment(html).select("script, b")).isEmpty();
    }

    private static String place(UUID file) {
        return "<figure data-media=\"" + file + "\"></figure>";
    }

    private static FileCard card(UUID id, int width, int height) {
        return new FileCard(id, "anh.jpg", "image/jpeg", 1, width, height);
    }

    private static ArticleContent content(String body, Figure... figures) {
        return new ArticleContent("", "", body, "", null, List.of(), List.of(), List.of(figures), List.of());
    }
}

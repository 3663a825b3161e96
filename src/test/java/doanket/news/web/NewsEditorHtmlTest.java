package doanket.news.web;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.news.Figure;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewsEditorHtmlTest {

    private static final UUID ONE = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("019a0000-0000-7000-8000-000000000002");

    @Test
    void takesTheWordsOfPicturesOutOfTheText() {
        var read = NewsEditorHtml.read(
                "<p>Một</p>" + figure(ONE, "Chú &quot;thích&quot;", "Mô tả", "Nguồn") + "<p>Hai</p>");

        assertThat(read.body()).isEqualTo("<p>Một</p><figure data-media=\"" + ONE + "\"></figure><p>Hai</p>");
        assertThat(read.figures()).containsExactly(new Figure(ONE, "Chú \"thích\"", "Mô tả", "Nguồn"));
    }

    @Test
    void givesBackWhatItTook() {
        var typed = "<h2>Đầu</h2>" + figure(ONE, "a", "b", "") + "<ol start=\"3\"><li><p>x</p></li></ol>"
                + figure(TWO, "", "", "d");

        assertThat(NewsEditorHtml.read(typed).written()).isEqualTo(typed);
    }

    @Test
    void keepsTheOrderInWhichPicturesAppear() {
        var read = NewsEditorHtml.read(figure(TWO, "", "", "") + figure(ONE, "", "", "") + figure(TWO, "x", "", ""));

        assertThat(read.figures()).extracting(Figure::file).containsExactly(TWO, ONE);
        assertThat(read.figures().get(0).caption()).isEmpty();
    }

    @Test
    void showsPicturesWithoutAPlaceFirst() {
        var kept = new NewsEditorHtml("<p>Chữ</p>", List.of(new Figure(ONE, "a", null, null)));

        assertThat(kept.written()).isEqualTo(figure(ONE, "a", "", "") + "<p>Chữ</p>");
    }

    @Test
    void leavesWhatIsNoIdentifierToTheService() {
        var read = NewsEditorHtml.read("<figure data-media=\"'] x\" onclick=\"go()\"></figure>");

        assertThat(read.figures()).isEmpty();
        assertThat(read.body()).doesNotContain("onclick");
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(NewsEditorHtml.read(null)).isEqualTo(new NewsEditorHtml("", List.of()));
    }

    private static String figure(UUID file, String caption, String alternative, String credit) {
        return "<figure data-media=\"" + file + "\" data-caption=\"" + caption + "\" data-alt=\"" + alternative
                + "\" data-credit=\"" + credit + "\"></figure>";
    }
}

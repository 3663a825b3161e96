package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArticleWordsTest {

    @Test
    void eachParagraphItemAndCellIsALine() {
        var body = "<p>Một <strong>hai</strong></p><ul><li>ba<ul><li>bốn</li></ul></li></ul>"
                + "<table><tbody><tr><td>năm</td><td>sáu<br />bảy</td></tr></tbody></table>"
                + "<blockquote><p>tám</p></blockquote>";

        assertThat(ArticleWords.lines(body)).containsExactly("Một hai", "ba", "bốn", "năm", "sáu bảy", "tám");
    }

    @Test
    void readingTakesAMinuteForSomeTwoHundredSyllables() {
        assertThat(ArticleWords.minutes("", "")).isEqualTo(1);
        assertThat(ArticleWords.minutes("", "<p>" + "chữ ".repeat(880) + "</p>"))
                .isEqualTo(4);
    }

    @Test
    void aPageKeyComesBackFromItsText() {
        var key = new PageKey(Instant.parse("2026-05-08T09:40:00.123456Z"), Uuids.next());

        assertThat(PageKey.read(key.text())).contains(key);
        assertThat(PageKey.read("x_y")).isEmpty();
        assertThat(PageKey.read("99999999999999999_" + Uuids.next())).isPresent();
        assertThat(PageKey.read(null)).isEmpty();
    }
}

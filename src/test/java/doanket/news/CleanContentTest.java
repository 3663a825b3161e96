package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanContentTest {

    @Test
    void linesAreComposedAndStandOnOneLine() {
        var content = clean(Normalizer.normalize("  Nông thôn\n\t mới\u0000 ", Normalizer.Form.NFD), "");

        assertThat(content.title()).isEqualTo("Nông thôn mới");
    }

    @Test
    void aPictureInTheTextWithoutWordsGetsAnEmptyEntry() {
        var file = Uuids.next();

        assertThat(clean("", "<img src='/media/" + file + "'>").figures())
                .containsExactly(new Figure(file, "", "", ""));
    }

    @Test
    void whatIsNamedTwiceCountsOnce() {
        var file = Uuids.next();
        var typed = new ArticleContent(
                null,
                null,
                null,
                null,
                null,
                Arrays.asList(file, null, file),
                List.of(AudienceLine.EVERYBODY, AudienceLine.EVERYBODY),
                List.of(new Figure(file, null, "một", null), new Figure(file, "x", "hai", "")),
                null);

        var content = CleanContent.of(typed).content();

        assertThat(content.topics()).containsExactly(file);
        assertThat(content.audience()).containsExactly(AudienceLine.EVERYBODY);
        assertThat(content.figures()).containsExactly(new Figure(file, "", "một", ""));
        assertThat(content.attachments()).isEmpty();
        assertThat(content.title()).isEmpty();
    }

    @Test
    void refusesWhatNobodyWrites() {
        assertThatThrownBy(() -> clean("", "x".repeat(8_000_001))).hasMessage("refused.bodyTooLong");
    }

    @Test
    void refusesAMarkOfSecrecyAnywhere() {
        assertThatThrownBy(
                        () -> ContentLimits.refuseSecrecyMarks(clean("", "<table><tr><td>TỐI MẬT</td></tr></table>")))
                .hasMessage("refused.secrecyMark");
        ContentLimits.refuseSecrecyMarks(clean("Bảo vệ bí mật nhà nước", "<p>Nuôi ong lấy mật.</p>"));
    }

    private static ArticleContent clean(String title, String body) {
        return CleanContent.of(
                        new ArticleContent(title, "", body, "", null, List.of(), List.of(), List.of(), List.of()))
                .content();
    }
}

package doanket.web;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.web.KeptTexts.Key;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTextsTest {

    private record Row(String title, List<String> topics) {}

    private final KeptTexts texts = new KeptTexts();

    @Test
    void equalValuesAreTheSameText() {
        texts.keep(new Key("row", "vi", List.of(new Row("Tin", List.of("a")))), "<p>Tin</p>");

        assertThat(texts.find(new Key("row", "vi", List.of(new Row("Tin", List.of("a"))))))
                .isEqualTo("<p>Tin</p>");
    }

    @Test
    void anotherValueLanguageOrPartIsAnotherText() {
        texts.keep(new Key("row", "vi", Arrays.asList("a", null)), "<p>a</p>");

        assertThat(texts.find(new Key("row", "vi", Arrays.asList("a", "b")))).isNull();
        assertThat(texts.find(new Key("row", "en", Arrays.asList("a", null)))).isNull();
        assertThat(texts.find(new Key("line", "vi", Arrays.asList("a", null)))).isNull();
    }
}

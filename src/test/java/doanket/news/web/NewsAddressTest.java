package doanket.news.web;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.news.Choice;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsAddressTest {

    @Test
    void saysOnlyWhatWasChosen() {
        var address = NewsAddress.of("/news/list").with("topic", " ").with("from", null);

        assertThat(address.isBare()).isTrue();
        assertThat(address).hasToString("/news/list");
        assertThat(address.with("q", "nông thôn&x").with("after", "1"))
                .hasToString("/news/list?q=n%C3%B4ng+th%C3%B4n%26x&after=1");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"2026-02-30", "31/4/2026", "5/2026", "\0", "+999999999-01-01T"})
    void takesWhatIsNoIdentifierForNotSaid(String text) {
        assertThat(NewsAddress.id(text)).isNull();
    }

    @Test
    void aChoiceTravelsWithItsName() {
        var converter = new NewsChoiceConverter();
        var choice = new Choice(UUID.randomUUID(), "Hội Nông dân xã Tân Hòa");

        assertThat(converter.getAsObject(null, null, converter.getAsString(null, null, choice)))
                .isEqualTo(choice);
        assertThat(converter.getAsObject(null, null, "rác rác")).isNull();
        assertThat(converter.getAsObject(null, null, null)).isNull();
        assertThat(converter.getAsString(null, null, null)).isEmpty();
    }

    @Test
    void saysOnlyDoneWhatItKnows() {
        assertThat(NewsDone.key("published")).isEqualTo("done.published");
        assertThat(NewsDone.key("<script>")).isNull();
        assertThat(NewsDone.key(null)).isNull();
    }
}

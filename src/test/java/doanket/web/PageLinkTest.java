package doanket.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinkTest {

    private enum Label {
        OPEN,
        DONE_LATE
    }

    @Test
    void saysOnlyWhatWasChosen() {
        var link = PageLink.to("/news/list").with("topic", " ").with("from", null);

        assertThat(link.isBare()).isTrue();
        assertThat(link).hasToString("/news/list");
        assertThat(link.with("q", "nông thôn&x").with("after", 1))
                .hasToString("/news/list?q=n%C3%B4ng+th%C3%B4n%26x&after=1");
        assertThat(link.isBare()).isFalse();
    }

    @Test
    void oneOfAFixedSetStandsByItsCode() {
        assertThat(PageLink.to("/task/list").with("label", Label.DONE_LATE)).hasToString("/task/list?label=done-late");
        assertThat(PageLink.coded(Label.class, "done-late", Label.OPEN)).isEqualTo(Label.DONE_LATE);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"DONE_LATE", "done_late", "\0", "<b>"})
    void whatIsNoCodeIsTheUsualOne(String code) {
        assertThat(PageLink.coded(Label.class, code, Label.OPEN)).isEqualTo(Label.OPEN);
    }
}

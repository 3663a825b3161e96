package doanket.news.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewsDoneTest {

    @Test
    void saysOnlyDoneWhatItKnows() {
        assertThat(NewsDone.key("published")).isEqualTo("done.published");
        assertThat(NewsDone.key("<script>")).isNull();
        assertThat(NewsDone.key(null)).isNull();
    }
}

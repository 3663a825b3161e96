package doanket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void tellsBeforeAndAfterOfWhatIsAnotherNow() {
        assertThat(Change.of("Ban A", "Ban B").and("x", "x").and("rank", 3, 4))
                .hasToString("Ban A → Ban B; rank: 3 → 4");
    }

    @Test
    void yesAndNoAreWords() {
        assertThat(Change.of(null, null).and("thôi dùng", false, true)).hasToString("thôi dùng: không → có");
    }

    @Test
    void whatIsMissingOrBlankIsADash() {
        assertThat(Change.of(null, " Ban B ").and("phone", "0912", "  ")).hasToString("– → Ban B; phone: 0912 → –");
        assertThat(Change.of(null, "")).hasToString("");
    }
}

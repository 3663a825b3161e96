package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CountsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T18:00:00Z");

    private final Counts counts = new Counts();

    @Test
    void countsEachKeyForItself() {
        counts.add("one", NOW);
        counts.add("one", NOW.plusSeconds(1));
        counts.add("other", NOW);

        assertThat(counts.times("one", NOW.plusSeconds(2))).isEqualTo(2);
        assertThat(counts.times("other", NOW)).isEqualTo(1);
        assertThat(counts.times("unknown", NOW)).isZero();
        assertThat(counts.isKnown("one")).isTrue();
        assertThat(counts.isKnown("unknown")).isFalse();
    }

    @Test
    void beginsAnewAQuarterOfAnHourAfterTheFirst() {
        counts.add("one", NOW);
        counts.add("one", NOW.plus(Counts.WINDOW).minusSeconds(1));
        assertThat(counts.times("one", NOW.plus(Counts.WINDOW).minusSeconds(1))).isEqualTo(2);

        assertThat(counts.times("one", NOW.plus(Counts.WINDOW))).isZero();
        counts.add("one", NOW.plus(Counts.WINDOW));
        assertThat(counts.times("one", NOW.plus(Counts.WINDOW))).isEqualTo(1);
    }

    @Test
    void whatWasAskedForLongestAgoIsForgottenFirst() {
        counts.add("old", NOW);
        counts.add("used", NOW);
        for (int i = 0; i < 9_999; i++) {
            counts.add("stranger " + i, NOW);
            counts.add("used", NOW);
        }

        assertThat(counts.isKnown("old")).isFalse();
        assertThat(counts.isKnown("used")).isTrue();
    }
}

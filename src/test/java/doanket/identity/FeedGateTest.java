package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedGateTest {

    private static final Instant NOW = Instant.parse("2026-03-05T01:00:00Z");

    private final FeedGate gate = new FeedGate();

    @Test
    void anAddressThatTriesTokensMustWaitUntilTheQuarterOfAnHourIsOver() {
        for (int i = 0; i < FeedGate.MOST_UNKNOWN_PER_ADDRESS; i++) {
            assertThat(gate.mayAsk("unknown" + i, "10.0.0.1", NOW)).isTrue();
            gate.unknownFrom("10.0.0.1", NOW);
        }

        assertThat(gate.mayAsk("unknown", "10.0.0.1", NOW)).isFalse();
        assertThat(gate.mayAsk("unknown", "10.0.0.2", NOW)).isTrue();
        assertThat(gate.mayAsk("unknown", "10.0.0.1", NOW.plus(FeedGate.WINDOW)))
                .isTrue();
    }

    @Test
    void aTokenThatWorkedIsNotHeldUpByItsNeighbours() {
        gate.known("works", NOW);
        for (int i = 0; i < FeedGate.MOST_UNKNOWN_PER_ADDRESS; i++) {
            gate.unknownFrom("10.0.0.1", NOW);
        }

        assertThat(gate.mayAsk("works", "10.0.0.1", NOW)).isTrue();
    }

    @Test
    void aTokenThatIsUsedAllTheTimeMustWait() {
        for (int i = 0; i < FeedGate.MOST_PER_TOKEN; i++) {
            assertThat(gate.mayAsk("works", "10.0.0.1", NOW)).isTrue();
            gate.known("works", NOW);
        }

        assertThat(gate.mayAsk("works", "10.0.0.1", NOW)).isFalse();
        assertThat(gate.mayAsk("works", "10.0.0.1", NOW.plus(FeedGate.WINDOW))).isTrue();
    }
}

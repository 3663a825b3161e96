package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ApiGateTest {

    private static final Instant NOW = Instant.parse("2026-11-26T18:00:00Z");

    private final ApiGate gate = new ApiGate();

    @Test
    void anAddressThatTriesTokensMustWaitUntilTheQuarterOfAnHourIsOver() {
        for (int i = 0; i < ApiGate.MOST_UNKNOWN_PER_ADDRESS; i++) {
            assertThat(gate.mayAsk("unknown" + i, "10.0.0.1", NOW)).isTrue();
            gate.unknownFrom("10.0.0.1", NOW);
        }

        assertThat(gate.mayAsk("unknown", "10.0.0.1", NOW)).isFalse();
        assertThat(gate.mayAsk("unknown", "10.0.0.2", NOW)).isTrue();
        assertThat(gate.mayAsk("unknown", "10.0.0.1", NOW.plus(Counts.WINDOW))).isTrue();
    }

    @Test
    void aTokenThatWorkedIsNotHeldUpByItsNeighboursButByItself() {
        for (int i = 0; i < ApiGate.MOST_UNKNOWN_PER_ADDRESS; i++) {
            gate.unknownFrom("10.0.0.1", NOW);
        }
        for (int i = 0; i < ApiGate.MOST_PER_TOKEN; i++) {
            gate.known("works", NOW);
        }

        assertThat(gate.mayAsk("works", "10.0.0.1", NOW)).isFalse();
        assertThat(gate.mayAsk("works", "10.0.0.1", NOW.plus(Counts.WINDOW))).isTrue();
        gate.known("other", NOW);
        assertThat(gate.mayAsk("other", "10.0.0.1", NOW)).isTrue();
    }
}

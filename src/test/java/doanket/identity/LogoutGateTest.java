package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LogoutGateTest {

    private static final Instant NOW = Instant.parse("2026-11-26T18:00:00Z");

    @Test
    void whoPlaysTheProviderHasToWaitUntilTheQuarterOfAnHourIsOver() {
        var gate = new LogoutGate();
        for (int i = 0; i < LogoutGate.MOST_DOUBTED_PER_ADDRESS; i++) {
            assertThat(gate.mayTell("10.0.0.1", NOW)).isTrue();
            gate.doubted("10.0.0.1", NOW);
        }

        assertThat(gate.mayTell("10.0.0.1", NOW)).isFalse();
        assertThat(gate.mayTell("10.0.0.2", NOW)).isTrue();
        assertThat(gate.mayTell("10.0.0.1", NOW.plus(Counts.WINDOW))).isTrue();
    }
}

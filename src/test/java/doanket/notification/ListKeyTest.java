package doanket.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the list goes on, as addresses have it. */
class ListKeyTest {

    @Test
    void comesBackAsItWasGiven() {
        var key = new ListKey(true, Instant.parse("2026-11-26T02:00:00.123456Z"), UUID.randomUUID());

        assertThat(ListKey.read(key.text())).contains(key);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "1_2_3", "1_2026-11-26T02:00:00Z_x", "1_2026-11-26T02:00:00Z", "_", "1__"})
    void whatIsMalformedCountsAsNotSaid(String text) {
        assertThat(ListKey.read(text)).isEmpty();
    }
}

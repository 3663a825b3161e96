package doanket.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdTest {

    private static final String HOST = "127.0.0.1";

    @TempDir
    Path place;

    @Test
    void theDaemonGetsEveryByteAndACleanFilePasses() throws IOException {
        var bytes = new byte[200_001];
        new Random(3).nextBytes(bytes);
        try (var daemon = new FakeClamd("stream: OK");
                var arrival = arrival(bytes)) {
            assertThatCode(() -> new Clamd(HOST, daemon.port()).scan(arrival)).doesNotThrowAnyException();

            assertThat(daemon.received()).isEqualTo(bytes);
        }
    }

    @Test
    void refusesWhatTheDaemonFinds() throws IOException {
        try (var daemon = new FakeClamd("stream: Eicar-Test-Signature FOUND");
                var arrival = arrival(new byte[] {1})) {
            assertThatThrownBy(() -> new Clamd(HOST, daemon.port()).scan(arrival))
                    .hasMessage("refused.infected");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "", "stream: OK FOUND? no"})
    void letsNothingInWhenTheDaemonDoesNotKnow(String answer) throws IOException {
        try (var daemon = new FakeClamd(answer);
                var arrival = arrival(new byte[] {1})) {
            assertThatThrownBy(() -> new Clamd(HOST, daemon.port()).scan(arrival))
                    .hasMessage("refused.scannerAway");
        }
    }

    @Test
    void letsNothingInWhenTheDaemonIsAway() throws IOException {
        int port;
        try (var daemon = new FakeClamd("")) {
            port = daemon.port();
        }
        try (var arrival = arrival(new byte[] {1})) {
            assertThatThrownBy(() -> new Clamd(HOST, port).scan(arrival)).hasMessage("refused.scannerAway");
        }
    }

    @Test
    void nobodyIsAskedWhereNoneIsConfigured() throws IOException {
        try (var arrival = arrival(new byte[] {1})) {
            assertThatCode(() -> new Clamd("", 1).scan(arrival)).doesNotThrowAnyException();
        }
    }

    private Arrival arrival(byte[] bytes) throws IOException {
        return Arrival.receive("a.pdf", FileKind.PDF, Samples.stream(bytes), place, Long.MAX_VALUE);
    }
}

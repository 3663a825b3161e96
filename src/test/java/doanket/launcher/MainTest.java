package doanket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void endsWithTheProcessThatItWasStartedBy() throws IOException {
        var ended = new CompletableFuture<Void>();
        var other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .start();

        Main.endWith(other.toHandle(), () -> ended.complete(null));

        assertThat(ended).succeedsWithin(Duration.ofMinutes(1));
        assertThat(other.isAlive()).isFalse();
    }
}

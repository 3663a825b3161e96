package doanket.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void listensOn8080UnlessToldOtherwise() {
        assertThat(Options.parse().port()).isEqualTo(8080);
        assertThat(Options.parse("--port", "8099").port()).isEqualTo(8099);
    }

    @Test
    void keepsItsDataInTheFolderItIsTold() {
        assertThat(Options.parse("--data-dir", "elsewhere").dataDir())
                .isEqualTo(Path.of("elsewhere").toAbsolutePath());
    }

    @Test
    void refusesWhatIsNotAPort() {
        assertThatThrownBy(() -> Options.parse("--port", "http")).hasMessageContaining("Not a port: http");
        assertThatThrownBy(() -> Options.parse("--port", "70000")).hasMessageContaining("Not a port");
    }

    @Test
    void tellsTheUsageForAnythingElse() {
        assertThatThrownBy(() -> Options.parse("--prot", "1")).hasMessageContaining("Usage");
        assertThatThrownBy(() -> Options.parse("--port")).hasMessageContaining("Usage");
    }
}

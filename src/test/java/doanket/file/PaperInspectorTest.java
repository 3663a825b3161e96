package doanket.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperInspectorTest {

    private final PaperInspector papers = new PaperInspector(1, 64);

    @TempDir
    Path place;

    @Test
    void lookedIntoByAnotherProcessAnOrdinaryPaperPasses() throws IOException {
        try (var arrival = arrival("bao-cao.pdf", PdfSamples.lines("Báo cáo quý I"))) {
            assertThatCode(() -> papers.inspect(arrival)).doesNotThrowAnyException();
            assertThat(arrival.words()).content().startsWith("Báo cáo quý I");
        }
    }

    @Test
    void theVerdictComesBackFromTheOtherProcess() throws IOException {
        try (var secret = arrival("a.docx", Samples.docx("MẬT"));
                var locked = arrival("b.pdf", PdfSamples.locked());
                var broken = arrival("c.pdf", Samples.text("%PDF-1.4 hỏng"))) {
            assertThatThrownBy(() -> papers.inspect(secret)).hasMessage("refused.secret");
            assertThatThrownBy(() -> papers.inspect(locked)).hasMessage("refused.locked");
            assertThatThrownBy(() -> papers.inspect(broken)).hasMessage("refused.brokenPaper");
        }
    }

    /** Once by the library's own limit, once because the process has less memory than that. */
    @ParameterizedTest
    @ValueSource(ints = {256, 48})
    void aPdfThatUnfoldsTooFarOnlyEndsThatProcess(int memory) throws IOException {
        try (var arrival = arrival("bom.pdf", PdfSamples.bursting(120))) {
            assertThatThrownBy(() -> new PaperInspector(1, memory).inspect(arrival))
                    .hasMessage("refused.bursting");
        }
    }

    private Arrival arrival(String name, byte[] bytes) throws IOException {
        var kind = FileKind.ofName(name).orElseThrow();
        return Arrival.receive(name, kind, Samples.stream(bytes), place, Long.MAX_VALUE);
    }
}

package doanket.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogBookTest {

    private static final LogRow ROW = new LogRow(
            UUID.randomUUID(),
            Instant.parse("2026-03-31T02:00:00Z"),
            "Lò Thị Thử",
            "Chuyên viên",
            "unit.changed",
            null,
            "Tên",
            null,
            null,
            new LogRow.Whom("", ""));

    @TempDir
    Path folder;

    /** All that is written in a workbook of so many rows that takes two. */
    private String written(int rows) throws IOException {
        var file = folder.resolve(rows + ".xlsx");
        Files.write(file, LogBook.of(Collections.nCopies(rows, ROW), 2, Locale.ENGLISH));
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void saysInItsLastLineThatThereIsMore() throws IOException {
        assertThat(written(2)).contains("r=\"A3\"").doesNotContain("r=\"A4\"", "older ones");
        assertThat(written(3))
                .contains("r=\"A4\"", "Only the latest 2 lines are here; there are older ones.")
                .doesNotContain("r=\"A5\"");
    }
}

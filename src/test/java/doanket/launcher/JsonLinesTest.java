package doanket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    @Test
    void writesOneLineForEachEvent() {
        var event = event("The mail server {0} says \"no\"\n\tand a \\ and \u0001");
        event.setParameters(new Object[] {"thư.vn"});

        var line = new JsonLines().format(event);

        assertThat(line).endsWith("}\n").containsOnlyOnce("\n");
        var read = read(line);
        assertThat(read.getString("at")).isEqualTo("2026-03-05T01:02:03Z");
        assertThat(read.getString("level")).isEqualTo("WARNING");
        assertThat(read.getString("logger")).isEqualTo("doanket.notification.Mailing");
        assertThat(read.getString("message")).isEqualTo("The mail server thư.vn says \"no\"\n\tand a \\ and \u0001");
        assertThat(read).doesNotContainKey("thrown");
    }

    @Test
    void keepsWhatWasThrownInTheSameLine() {
        var event = event(null);
        event.setLoggerName(null);
        event.setThrown(new IllegalStateException("first", new IllegalArgumentException("second")));

        var line = new JsonLines().format(event);

        assertThat(line).containsOnlyOnce("\n");
        assertThat(read(line).getString("thrown"))
                .startsWith("java.lang.IllegalStateException: first")
                .contains("Caused by: java.lang.IllegalArgumentException: second");
        assertThat(read(line).getString("message")).isIn("", "null");
    }

    private static LogRecord event(String message) {
        var event = new LogRecord(Level.WARNING, message);
        event.setLoggerName("doanket.notification.Mailing");
        event.setInstant(Instant.parse("2026-03-05T01:02:03Z"));
        return event;
    }

    private static JsonObject read(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}

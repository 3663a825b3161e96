package doanket.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a list of papers goes on. */
class PageKeyTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void isReadAsItWasWritten() {
        var issued = new PageKey(LocalDate.of(2026, 11, 27), null, ID);
        var draft = new PageKey(null, Instant.parse("2026-11-27T03:04:05.678901Z"), ID);

        assertThat(PageKey.read(issued.text())).contains(issued);
        assertThat(PageKey.read(draft.text())).contains(draft);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "_",
                "2026-11-27",
                "2026-11-27_",
                "2026-13-01_",
                "T_",
                "2026-11-27_not-an-id",
                "'; drop_table"
            })
    void whatIsMalformedBeginsTheListAnew(String text) {
        assertThat(PageKey.read(text)).isEmpty();
    }
}

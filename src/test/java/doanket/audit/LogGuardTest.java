package doanket.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the administrator runs and what the portal's own migrations say of the log. */
class LogGuardTest {

    private static String squeezed(String file) throws IOException {
        return Files.readString(Path.of(file)).replaceAll("\\s+", " ");
    }

    @Test
    void theCheckIsTheSameWhicheverOfThemHasWrittenIt() throws IOException {
        var guard = squeezed("config/postgresql/log.sql");
        var begin = guard.indexOf("create or replace function audit.breaks()");
        var check = guard.substring(begin, guard.indexOf("$$;", begin));

        assertThat(check).contains("'UNSEALED'", "'GAP'", "'MISSING'", "'CHANGED'");
        assertThat(squeezed("src/main/resources/db/migration/V965__unsealed_lines.sql"))
                .contains(check);
    }
}

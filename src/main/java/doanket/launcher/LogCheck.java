package doanket.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Whether the log of what was done in a portal with its embedded database is whole; the portal runs meanwhile. */
final class LogCheck {

    private static final String BREAKS =
            "select string_agg(nr || ' ' || deed_id || ' ' || what, chr(10) order by nr) from audit.breaks()";

    private static final String WHOLE = """
            select 'The log is whole: ' || count(*) || ' lines, the last seal is ' || coalesce(max(nr), 0) || ' '
                || coalesce((select encode(hash, 'hex') from audit.deed_seal order by nr desc limit 1), '-')
            from audit.deed_seal""";

    private final Path dataDir;

    LogCheck(Path dataDir) {
        this.dataDir = dataDir;
    }

    /** Number and digest of the last seal, to be kept elsewhere. Refuses where it is broken, and where no portal runs. */
    String said() throws StartRefused {
        try {
            var running = RunningDatabase.of(dataDir, RunningDatabase.PORTAL);
            if (running.isEmpty()) {
                throw StartRefused.nothingToAsk(dataDir);
            }
            try (var database = running.get()) {
                var broken = database.ask(BREAKS);
                if (broken != null) {
                    throw StartRefused.logBroken(broken);
                }
                return database.ask(WHOLE);
            }
        } catch (IOException | SQLException e) {
            throw StartRefused.logUnread(dataDir, e);
        }
    }
}

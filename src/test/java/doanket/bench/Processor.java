package doanket.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** How long a database process was on a processor, which says what it did also while others used the machine; Linux only. */
final class Processor {

    private final Path counters;

    private Processor(Path counters) {
        this.counters = counters;
    }

    static Processor of(Connection connection) throws SQLException {
        return new Processor(Path.of("/proc", BenchDatabase.one(connection, "select pg_backend_pid()"), "schedstat"));
    }

    /** So far, in milliseconds; 0 where nobody counts. */
    double millis() {
        try {
            return Files.isReadable(counters)
                    ? Long.parseLong(Files.readString(counters).split(" ")[0]) / 1e6
                    : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

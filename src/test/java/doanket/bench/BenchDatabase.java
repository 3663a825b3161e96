package doanket.bench;

import doanket.search.CopyLine;
import doanket.search.MeasuredSearch;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/** A PostgreSQL of its own under {@code target/}, with the memory settings of the portal's embedded one. */
public final class BenchDatabase implements AutoCloseable {

    private static final Path FOLDER = Path.of("target/bench");
    private static final int WRITERS = 2;
    private static final int LINES_OF_BLOCK = 500;

    private final EmbeddedPostgres server;

    private BenchDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    public static BenchDatabase start() throws IOException {
        Files.createDirectories(FOLDER);
        var log = FOLDER.resolve("postgres.log").toFile();
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(FOLDER.resolve("postgres"))
                .setOverrideWorkingDirectory(FOLDER.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("jit", "off")
                // Only for filling it; what is filled is vacuumed once.
                .setServerConfig("autovacuum", "off")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .start();
        return new BenchDatabase(server);
    }

    /** A database of that many articles, made and filled unless an earlier run left it whole. */
    public String filled(int articles) throws SQLException {
        var name = "articles_" + articles;
        if (!has(name) || isEmpty(name)) {
            var unfinished = name + "_new";
            System.out.printf("  Filling a database with %,d articles; it is kept for the next run%n", articles);
            try (var connection = connect("postgres")) {
                execute(connection, "drop database if exists " + name);
                execute(connection, "drop database if exists " + unfinished);
                execute(connection, "create database " + unfinished);
            }
            fill(unfinished, articles);
            try (var connection = connect("postgres")) {
                execute(connection, "alter database " + unfinished + " rename to " + name);
            }
        }
        migrate(name);
        return name;
    }

    /** A database with the portal's tables, made unless it is there. */
    public String migrated(String name) throws SQLException {
        if (!has(name)) {
            try (var connection = connect("postgres")) {
                execute(connection, "create database " + name);
            }
        }
        migrate(name);
        return name;
    }

    /** What is not logged is lost when the database is killed. */
    private boolean isEmpty(String name) throws SQLException {
        try (var connection = connect(name)) {
            return one(connection, "select not exists (select from search_entry)")
                    .equals("t");
        }
    }

    private boolean has(String name) throws SQLException {
        try (var connection = connect("postgres");
                var asked = connection.prepareStatement("select from pg_database where datname = ?")) {
            asked.setString(1, name);
            return asked.executeQuery().next();
        }
    }

    private void fill(String name, int articles) throws SQLException {
        migrate(name);
        try (var connection = connect(name)) {
            var index = one(connection, "select indexdef from pg_indexes where indexname = 'search_entry_find'");
            execute(connection, "drop index search_entry_find");
            execute(connection, "alter table search_entry set unlogged");
            var now = Instant.now();
            told(
                    "copied",
                    () -> IntStream.range(0, WRITERS).parallel().forEach(writer -> copy(name, articles, writer, now)));
            told("indexed", () -> executeUnchecked(connection, "set maintenance_work_mem = '2GB'", index));
            told("vacuumed", () -> executeUnchecked(connection, "vacuum analyze search_entry", "checkpoint"));
            MeasuredSearch.countCommonWords(connection);
        }
    }

    private void migrate(String name) {
        Flyway.configure()
                .dataSource(url(name), "postgres", "postgres")
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /** Each writer makes every other article, so that rows lie in the order of time. */
    private void copy(String name, int articles, int writer, Instant now) {
        var samples = new SampleArticles(articles, now, writer + 1L);
        var line = new CopyLine();
        try (var connection = connect(name)) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(CopyLine.COPY);
            var block = new StringBuilder();
            for (int n = writer; n < articles; n += WRITERS) {
                var sample = samples.at(n);
                block.append(line.of(sample.entry(), sample.path()));
                if (n / WRITERS % LINES_OF_BLOCK == 0 || n + WRITERS >= articles) {
                    var bytes = block.toString().getBytes(StandardCharsets.UTF_8);
                    copy.writeToCopy(bytes, 0, bytes.length);
                    block.setLength(0);
                }
            }
            copy.endCopy();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void told(String what, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        System.out.printf("  %s in %.1f s%n", what, (System.nanoTime() - begun) / 1e9);
    }

    public Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(url(name), "postgres", "postgres");
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name + "?stringtype=unspecified";
    }

    public static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void executeUnchecked(Connection connection, String... statements) {
        try {
            for (var sql : statements) {
                execute(connection, sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package doanket.launcher;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.zip.ZipInputStream;

/**
 * The embedded database of a portal that is running, told to let its files be copied meanwhile (PostgreSQL, "Making a Base Backup
 * Using the Low Level API"): what was written during the copy is in its log, which it keeps until the copy is done.
 */
final class RunningDatabase implements AutoCloseable {

    private static final int LINE_OF_PORT = 3;
    private static final String WAR = "MICRO-INF/deploy/ROOT.war";
    private static final String DRIVER = "WEB-INF/lib/postgresql-[0-9.]+\\.jar";

    private final Connection connection;
    private final URLClassLoader loader;

    private RunningDatabase(Connection connection, URLClassLoader loader) {
        this.connection = connection;
        this.loader = loader;
    }

    /** That which every cluster has. */
    static final String CLUSTER = "postgres";

    /** Where the portal keeps everything. */
    static final String PORTAL = "doanket";

    /** Nothing where it does not run. */
    static Optional<RunningDatabase> of(Path dataDir, String database) throws IOException, SQLException {
        var note = dataDir.resolve("postgres/postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(note);
        boolean runs = lines.size() > LINE_OF_PORT
                && ProcessHandle.of(Long.parseLong(lines.get(0).strip())).isPresent();
        return runs ? Optional.of(open(dataDir, lines.get(LINE_OF_PORT).strip() + "/" + database)) : Optional.empty();
    }

    private static RunningDatabase open(Path dataDir, String place) throws IOException, SQLException {
        var loader = loader();
        var who = new Properties();
        who.setProperty("user", "postgres");
        who.setProperty(
                "password",
                Files.readString(dataDir.resolve("database-password")).strip());
        var driver = ServiceLoader.load(Driver.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .filter(one -> one.getClass().getName().startsWith("org.postgresql."))
                .findFirst()
                .orElseThrow(() -> new IOException("This jar has no driver for PostgreSQL"));
        return new RunningDatabase(driver.connect("jdbc:postgresql://127.0.0.1:" + place, who), loader);
    }

    /** The driver is within the portal within this jar; on the class path where tests run. */
    private static URLClassLoader loader() throws IOException {
        try (var war = RunningDatabase.class.getClassLoader().getResourceAsStream(WAR)) {
            if (war == null) {
                return new URLClassLoader(new URL[0], RunningDatabase.class.getClassLoader());
            }
            var zip = new ZipInputStream(war);
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches(DRIVER)) {
                    var jar = Files.createTempFile("doanket-driver", ".jar");
                    jar.toFile().deleteOnExit();
                    Files.write(jar, zip.readAllBytes());
                    return new URLClassLoader(new URL[] {jar.toUri().toURL()});
                }
            }
            throw new IOException("This jar has no driver for PostgreSQL");
        }
    }

    void begin() throws SQLException {
        ask("select pg_create_physical_replication_slot('doanket_backup_' || pg_backend_pid(), true, true)");
        ask("select pg_backup_start('doanket', fast => true)");
    }

    /** The label with which the database begins when it is started on the copy. */
    String end() throws SQLException {
        return ask("select labelfile from pg_backup_stop(wait_for_archive => false)");
    }

    /** The first cell of the first row. */
    String ask(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        loader.close();
    }
}

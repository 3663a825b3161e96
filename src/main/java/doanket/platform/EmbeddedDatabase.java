package doanket.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A real PostgreSQL that needs no installation. It is durable: the library's fast-but-forgetful settings are overridden.
 * One portal owns the folder at a time; a server that outlived a killed portal is asked to stop before the next start.
 */
class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class.getName());
    private static final String NAME = "doanket";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path folder;
    private final Path cluster;
    private RandomAccessFile lockFile;
    private EmbeddedPostgres server;
    private Secret secret;

    EmbeddedDatabase(Path folder) {
        this.folder = folder;
        this.cluster = folder.resolve("postgres");
    }

    DatabaseAddress start() {
        try {
            Files.createDirectories(folder);
            lock();
            stopOrphan();
            secret = Secret.keptIn(folder.resolve("database-password"));
            server = launch();
            protect();
            return new DatabaseAddress(url(NAME), "postgres", secret.value());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL in " + folder + " did not start", e);
        }
    }

    private void lock() throws IOException {
        lockFile = new RandomAccessFile(folder.resolve("portal.lock").toFile(), "rw");
        FileLock lock = lockFile.getChannel().tryLock();
        if (lock == null) {
            throw new IllegalStateException("Another portal is already running on the folder " + folder
                    + ". Stop it, or choose another folder with doanket.data.dir.");
        }
    }

    private void stopOrphan() throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
        ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres).ifPresent(this::stop);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    private void stop(ProcessHandle orphan) {
        LOG.log(
                Level.WARNING,
                "A PostgreSQL of an earlier run is still there (process {0}); it is stopped first",
                Long.toString(orphan.pid()));
        orphan.destroy();
        try {
            orphan.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.log(Level.WARNING, "It did not stop in time and is killed; PostgreSQL recovers from its log", e);
            orphan.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private EmbeddedPostgres launch() throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(folder.resolve("postgres-binaries").toFile())
                .setCleanDataDirectory(false)
                .setPGStartupWait(PATIENCE)
                .setErrorRedirector(
                        Redirect.appendTo(folder.resolve("postgres.log").toFile()))
                .setOutputRedirector(
                        Redirect.appendTo(folder.resolve("postgres.log").toFile()))
                .setConnectConfig("password", secret.value())
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("jit", "off");
        Arrays.stream(Settings.get("doanket.embedded.settings", "").split(";"))
                .map(setting -> setting.split("=", 2))
                .filter(setting -> setting.length == 2)
                .forEach(setting -> builder.setServerConfig(setting[0].trim(), setting[1].trim()));
        return builder.start();
    }

    /** The library trusts every local connection; from the first start on, a password is asked for. */
    private void protect() throws IOException, SQLException {
        var marker = folder.resolve("postgres-protected");
        if (Files.exists(marker)) {
            return;
        }
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", secret.value());
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + secret.value() + "'");
            statement.execute("create database " + NAME + " encoding 'UTF8' template template0");
            Files.writeString(cluster.resolve("pg_hba.conf"), """
                    local all all              scram-sha-256
                    host  all all 127.0.0.1/32 scram-sha-256
                    """);
            statement.execute("select pg_reload_conf()");
        }
        Files.createFile(marker);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    @Override
    public void close() {
        try {
            if (server != null) {
                server.close();
            }
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

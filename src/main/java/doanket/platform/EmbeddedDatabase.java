package doanket.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A real PostgreSQL that needs no installation. It is durable: the library's fast-but-forgetful settings are overridden.
 * One portal owns the folder at a time; a server that outlived a killed portal is asked to stop before the next start.
 */
class EmbeddedDatabase implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class.getName());

    private final Path folder;
    private final Path cluster;
    private RandomAccessFile lockFile;
    private EmbeddedPostgres server;
    private DatabaseAdministration administration;

    EmbeddedDatabase(Path folder) {
        this.folder = folder;
        this.cluster = folder.resolve("postgres");
    }

    DatabaseAddress start() {
        try {
            PrivateFolder.make(folder);
            PrivateFolder.make(programs());
            lock();
            OrphanedServer.stopIn(cluster, PATIENCE);
            var administrator = Secret.keptIn(folder.resolve("database-password"));
            administration = new DatabaseAdministration(
                    cluster, administrator, Secret.keptIn(folder.resolve("database-password-portal")));
            if (!Files.exists(marker())) {
                setAside();
            }
            server = launch(administrator);
            if (!Files.exists(marker())) {
                administration.prepare(server.getPort());
                Files.createFile(marker());
            }
            return administration.portalAddress(server.getPort());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL in " + folder + " did not start", e);
        }
    }

    /** Once the tables are there. */
    void guardLog() {
        try {
            administration.guardLog(server.getPort());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The log in " + folder + " could not be given to the administrator", e);
        }
    }

    /** The library lets everybody write to the folder in which it unpacks, so that one lies in a closed one. */
    private Path programs() {
        return folder.resolve("postgres-binaries");
    }

    /** Its presence says that the first start came to its end. */
    private Path marker() {
        return folder.resolve("postgres-ready");
    }

    private void lock() throws IOException {
        lockFile = new RandomAccessFile(folder.resolve("portal.lock").toFile(), "rw");
        FileLock lock = null;
        try {
            lock = lockFile.getChannel().tryLock();
        } catch (OverlappingFileLockException e) {
            LOG.log(Level.FINE, "Locked by this very process", e);
        }
        if (lock == null) {
            throw new IllegalStateException("Another portal is already running on the folder " + folder
                    + ". Stop it, or choose another folder with doanket.data.dir.");
        }
    }

    /** What a first start left half-made, because it was killed, is never used, and never deleted either. */
    private void setAside() throws IOException {
        if (Files.exists(cluster)) {
            var aside = folder.resolve("postgres-unfinished-" + Uuids.next());
            Files.move(cluster, aside, StandardCopyOption.ATOMIC_MOVE);
            LOG.log(Level.WARNING, "An unfinished database was set aside as {0}", aside);
        }
    }

    private EmbeddedPostgres launch(Secret administrator) throws IOException {
        var log = Redirect.appendTo(folder.resolve("postgres.log").toFile());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(programs().resolve("unpacked").toFile())
                .setCleanDataDirectory(false)
                .setPGStartupWait(PATIENCE)
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .setConnectConfig("password", administrator.value())
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                // Its place would be the temp folder that everybody shares.
                .setServerConfig("unix_socket_directories", "")
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

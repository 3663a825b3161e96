package doanket.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Everything that a portal with its embedded database keeps, as one archive, while it runs or while it does not. The files of the
 * database are copied as they are, so only the same major version of PostgreSQL on the same kind of machine can go on with them.
 */
final class Backup {

    /** What belongs to a run and not to the portal, and what the database makes anew. */
    private static final Set<String> LEFT_OUT = Set.of(
            "launcher.lock",
            "portal.lock",
            "postgres.log",
            "postmaster.pid",
            "postmaster.opts",
            "epg-lock",
            "pg_internal.init",
            "backup_label",
            "tablespace_map");

    private static final Set<String> FOLDERS_LEFT_OUT = Set.of("logs", "server", "uploads", "postgres-binaries");

    /** The database wants these folders, and nothing in them. */
    private static final Pattern EMPTY = Pattern.compile(
            "postgres/(pg_wal(/.*)?|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)");

    private static final String DATABASE = "postgres";
    private static final String LOG = "postgres/pg_wal";

    private final Path dataDir;

    Backup(Path dataDir) {
        this.dataDir = dataDir;
    }

    /** Refuses a folder without a portal, a file that is there, and one inside the folder, which would go into itself. */
    void to(Path file) throws StartRefused {
        if (!Files.isDirectory(dataDir.resolve(DATABASE))) {
            throw StartRefused.nothingToBackUp(dataDir);
        }
        if (file.toAbsolutePath()
                .normalize()
                .startsWith(dataDir.toAbsolutePath().normalize())) {
            throw StartRefused.archiveInside(file, dataDir);
        }
        if (Files.exists(file)) {
            throw StartRefused.archiveThere(file);
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            write(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException e) {
            throw StartRefused.backupFailed(file, e);
        } finally {
            part.toFile().delete();
        }
    }

    private void write(Path part) throws IOException, SQLException, StartRefused {
        Files.deleteIfExists(part);
        Files.createFile(part);
        if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
        }
        try (var archive = new BackupArchive(part)) {
            archive.note("made " + Files.getLastModifiedTime(part).toInstant().truncatedTo(ChronoUnit.SECONDS));
            var version =
                    Files.readString(dataDir.resolve("postgres/PG_VERSION")).strip();
            archive.note(BackupArchive.DATABASE + version + " " + machine());
            var running = RunningDatabase.of(dataDir, RunningDatabase.CLUSTER);
            if (running.isPresent()) {
                try (var database = running.get()) {
                    writeRunning(archive, database);
                }
            } else {
                writeStill(archive);
            }
            archive.finish();
        }
    }

    /** Held meanwhile: a portal that starts would write into what is being copied. */
    private void writeStill(BackupArchive archive) throws IOException, StartRefused {
        try (var ignored = DataFolder.hold(dataDir)) {
            copy(archive, dataDir, true);
        }
    }

    /** The log last: it has all that was written while the rest was copied. */
    private void writeRunning(BackupArchive archive, RunningDatabase database) throws IOException, SQLException {
        database.begin();
        copy(archive, dataDir, false);
        archive.file("postgres/backup_label", database.end().getBytes(StandardCharsets.UTF_8));
        try (var log = Files.newDirectoryStream(dataDir.resolve(LOG), "[0-9A-F]*")) {
            for (var segment : log) {
                if (Files.isRegularFile(segment)) {
                    put(archive, segment);
                }
            }
        }
    }

    private void copy(BackupArchive archive, Path from, boolean standsStill) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) throws IOException {
                var name = name(folder);
                if (FOLDERS_LEFT_OUT.contains(name)
                        || folder.getFileName().toString().startsWith("pgsql_tmp")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (!name.isEmpty()) {
                    archive.folder(name);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
                boolean madeAnew = EMPTY.matcher(name(file.getParent())).matches()
                        && !(standsStill && name(file.getParent()).startsWith(LOG));
                if (!madeAnew && !LEFT_OUT.contains(file.getFileName().toString())) {
                    put(archive, file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
                // A table that was dropped meanwhile.
                if (why instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw why;
            }
        });
    }

    private void put(BackupArchive archive, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            archive.file(name(file), content);
        } catch (NoSuchFileException e) {
            // As above.
        }
    }

    /** Which kind of machine this is, as far as the files of a database depend on it. */
    static String machine() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    private String name(Path path) {
        return dataDir.relativize(path).toString().replace('\\', '/');
    }
}

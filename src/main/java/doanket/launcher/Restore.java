package doanket.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Puts an archive back into an empty folder, after it has been found to be whole. */
final class Restore {

    private static final int LENGTH_OF_HASH = 64;
    private static final String VERSION = "postgres/PG_VERSION";

    private final Path archive;

    Restore(Path archive) {
        this.archive = archive;
    }

    /** Refuses a folder in which there is something, and an archive that is not what its manifest says; then nothing is changed. */
    void into(Path dataDir) throws StartRefused {
        if (!Files.isRegularFile(archive)) {
            throw StartRefused.archiveMissing(archive);
        }
        try (var zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
            if (Files.exists(dataDir) && !isEmpty(dataDir)) {
                throw StartRefused.folderNotEmpty(dataDir);
            }
            check(zip, dataDir);
            unpack(zip, dataDir);
        } catch (ZipException e) {
            throw StartRefused.archiveDamaged(archive, "it cannot be unpacked", e);
        } catch (IOException e) {
            throw StartRefused.restoreFailed(archive, e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private void check(ZipFile zip, Path dataDir) throws IOException, StartRefused {
        for (var entry : zip.stream().toList()) {
            if (!place(entry, dataDir).startsWith(dataDir)) {
                throw StartRefused.archiveDamaged(archive, "it leads out of the folder", null);
            }
        }
        var manifest = manifest(zip);
        mustFitThisMachine(manifest);
        var hashes = hashes(manifest);
        var left = new HashSet<>(hashes.keySet());
        for (var entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
            var name = entry.getName();
            if (!name.equals(BackupArchive.MANIFEST)) {
                left.remove(name);
                if (!hash(zip, entry).equals(hashes.get(name))) {
                    throw StartRefused.archiveDamaged(archive, name + " is not what its manifest says", null);
                }
            }
        }
        if (!left.isEmpty()) {
            throw StartRefused.archiveDamaged(archive, left.iterator().next() + " is missing", null);
        }
    }

    /** The files of a database are read by its own kind of machine only. */
    private void mustFitThisMachine(List<String> manifest) throws StartRefused {
        var here = Backup.machine();
        for (var line : manifest) {
            if (line.startsWith(BackupArchive.DATABASE) && !line.endsWith(" " + here)) {
                throw StartRefused.archiveOfOtherKind(archive, line, here);
            }
        }
    }

    private List<String> manifest(ZipFile zip) throws IOException, StartRefused {
        var manifest = zip.getEntry(BackupArchive.MANIFEST);
        if (manifest == null) {
            throw StartRefused.archiveDamaged(archive, "it has no manifest", null);
        }
        var lines = new String(zip.getInputStream(manifest).readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (lines.isEmpty() || !lines.get(0).equals(BackupArchive.KIND)) {
            throw StartRefused.archiveDamaged(archive, "it is no backup of this kind", null);
        }
        return lines;
    }

    private static Map<String, String> hashes(List<String> lines) {
        var hashes = new LinkedHashMap<String, String>();
        lines.stream()
                .filter(line -> line.matches("[0-9a-f]{64} {2}.+"))
                .forEach(line -> hashes.put(line.substring(LENGTH_OF_HASH + 2), line.substring(0, LENGTH_OF_HASH)));
        return hashes;
    }

    private static String hash(ZipFile zip, ZipEntry entry) throws IOException {
        var digest = BackupArchive.sha256();
        var piece = new byte[65_536];
        try (var content = zip.getInputStream(entry)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Closed to others' eyes, as the database demands. What tells that there is a database comes last, or goes again. */
    private void unpack(ZipFile zip, Path dataDir) throws IOException {
        var entries = new ArrayList<ZipEntry>(zip.stream().toList());
        entries.sort(Comparator.comparing(entry -> entry.getName().equals(VERSION)));
        try {
            makeFolder(dataDir);
            for (var entry : entries) {
                if (!entry.getName().equals(BackupArchive.MANIFEST)) {
                    unpack(zip, entry, place(entry, dataDir));
                }
            }
        } catch (IOException e) {
            DataFolder.empty(dataDir);
            throw e;
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path place) throws IOException {
        if (entry.isDirectory()) {
            makeFolder(place);
            return;
        }
        makeFolder(place.getParent());
        try (var content = zip.getInputStream(entry)) {
            Files.copy(content, place);
        }
        close(place, "rw-------");
    }

    private static Path place(ZipEntry entry, Path dataDir) {
        return dataDir.resolve(entry.getName()).normalize();
    }

    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            close(folder, "rwx------");
        }
    }

    private static void close(Path path, String rights) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }
}

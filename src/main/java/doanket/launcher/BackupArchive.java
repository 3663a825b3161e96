package doanket.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One archive of files and folders; its last entry is a manifest with the hash of each file. */
final class BackupArchive implements AutoCloseable {

    static final String MANIFEST = "MANIFEST";

    /** Begins the line of the manifest that tells of which database, and on which kind of machine. */
    static final String DATABASE = "postgresql ";

    /** Begins a manifest; another number would be another kind of archive. */
    static final String KIND = "doanket-backup 2";

    private final ZipOutputStream zip;
    private final StringBuilder manifest = new StringBuilder(KIND).append('\n');

    BackupArchive(Path file) throws IOException {
        zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8);
    }

    /** A line of the manifest that is for people. */
    void note(String line) {
        manifest.append(line).append('\n');
    }

    void folder(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name + "/"));
        zip.closeEntry();
    }

    void file(String name, byte[] content) throws IOException {
        try (var out = entry(name)) {
            out.write(content);
        }
    }

    /** As much of it as there is; a database goes on writing while its files are read. */
    void file(String name, InputStream content) throws IOException {
        try (var out = entry(name)) {
            content.transferTo(out);
        }
    }

    private OutputStream entry(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return new DigestOutputStream(zip, sha256()) {
            @Override
            public void close() throws IOException {
                manifest.append(HexFormat.of().formatHex(getMessageDigest().digest()))
                        .append("  ")
                        .append(name)
                        .append('\n');
                zip.closeEntry();
            }
        };
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the manifest, without which it is no archive. */
    void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

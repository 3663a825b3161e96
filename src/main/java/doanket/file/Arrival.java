package doanket.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A file on its way in, with a folder of its own that goes when it has been dealt with. */
final class Arrival implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Arrival.class.getName());
    private static final int BUFFER = 64 * 1024;

    private final String name;
    private final FileKind kind;
    private final Path folder;
    private final MessageDigest digest = sha256();
    private byte[] hash;

    private Arrival(String name, FileKind kind, Path folder) {
        this.name = name;
        this.kind = kind;
        this.folder = folder;
    }

    /** Lets the bytes in, as many as may come. */
    static Arrival receive(String name, FileKind kind, InputStream content, Path place, long most) throws IOException {
        Files.createDirectories(place);
        // Readable for the owner only, as the library makes it.
        var arrival = new Arrival(name, kind, Files.createTempDirectory(place, "in"));
        try {
            arrival.copy(content, most);
            return arrival;
        } catch (IOException | RuntimeException e) {
            arrival.close();
            throw e;
        }
    }

    private void copy(InputStream content, long most) throws IOException {
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(source()), digest)) {
            var buffer = new byte[BUFFER];
            long total = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;
                if (total > most) {
                    throw FileRefused.tooLarge(name, most);
                }
                out.write(buffer, 0, read);
            }
            if (total == 0) {
                throw FileRefused.empty(name);
            }
        }
        hash = digest.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String name() {
        return name;
    }

    FileKind kind() {
        return kind;
    }

    Path source() {
        return folder.resolve("source");
    }

    /** Where the words of a paper are once it was looked into; of pictures there are none. */
    Path words() {
        return folder.resolve("words");
    }

    /** A place for something made of it. */
    Path beside(String what) {
        return folder.resolve(what);
    }

    byte[] hash() {
        return hash.clone();
    }

    @Override
    public void close() {
        delete(folder);
    }

    static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Arrival::deleteOne);
        } catch (IOException | UncheckedIOException e) {
            // Swept later; the person who uploaded need not know.
            LOG.log(Level.WARNING, "A temporary file stays behind", e);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package doanket.platform;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A random word of 192 bits, kept in a file that only its owner can read. */
public record Secret(String value) {

    private static final int BYTES = 24;

    public static Secret keptIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(createPrivate(file), random());
        }
        return new Secret(Files.readString(file).trim());
    }

    /** Makes an empty file that nobody but its owner can read, where the file system knows of owners. */
    public static Path createPrivate(Path file) throws IOException {
        var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.deleteIfExists(file);
        return Files.createFile(file, posix ? new FileAttribute<?>[] {owner} : new FileAttribute<?>[0]);
    }

    public static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}

package doanket.file;

import doanket.platform.SecrecyMark;
import doanket.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/** The door through which every file comes in: looked at from outside, by its content, and by the scanner. */
@ApplicationScoped
class FileIntake {

    private static final int MEGABYTE = 1_000_000;
    private static final double LEAST_FREE = 0.1;
    private static final String OLD_CONTAINER = "application/x-tika-msoffice";

    private final Tika tika = new Tika();
    private final Limits limits;
    private final PaperInspector papers;
    private final Clamd scanner;

    protected FileIntake() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    FileIntake(PaperInspector papers, Clamd scanner) {
        this(
                new Limits(
                        Settings.dataDir().resolve("uploads"),
                        Settings.number("doanket.file.max-image-mb", 15),
                        Settings.number("doanket.file.max-paper-mb", 25)),
                papers,
                scanner);
    }

    FileIntake(Limits limits, PaperInspector papers, Clamd scanner) {
        this.limits = limits;
        this.papers = papers;
        this.scanner = scanner;
    }

    /** Where files are while they are looked at, and how large they may be. */
    record Limits(Path place, int pictureMb, int paperMb) {

        long of(FileKind kind) {
            return (long) (kind.isPicture() ? pictureMb : paperMb) * MEGABYTE;
        }
    }

    /** Takes a file in, or refuses it with the reason. Whoever gets it closes it. */
    Arrival receive(String sentName, InputStream content) throws IOException {
        var name = FileName.clean(sentName);
        var kind = FileKind.ofName(name).orElseThrow(() -> FileRefused.kindNotTaken(name));
        if (SecrecyMark.isInName(name)) {
            throw FileRefused.secret(name);
        }
        checkDisk();
        var arrival = Arrival.receive(name, kind, content, limits.place(), limits.of(kind));
        try {
            check(arrival);
            return arrival;
        } catch (IOException | RuntimeException e) {
            arrival.close();
            throw e;
        }
    }

    private void check(Arrival arrival) throws IOException {
        var detected = detected(arrival);
        if (arrival.kind().isPackage() && detected.equals(OLD_CONTAINER)) {
            // A paper with a password is kept in one of these; so is any paper of a program before 2007.
            throw FileRefused.locked(arrival.name());
        }
        if (!arrival.kind().isLike(detected)) {
            throw FileRefused.notWhatItSays(arrival.name());
        }
        scanner.scan(arrival);
        if (!arrival.kind().isPicture()) {
            papers.inspect(arrival);
        }
    }

    /** With the name, for without it the library cannot tell one office format from another. */
    private String detected(Arrival arrival) throws IOException {
        try (var bytes = Files.newInputStream(arrival.source())) {
            return tika.detect(bytes, arrival.name());
        }
    }

    private void checkDisk() throws IOException {
        Files.createDirectories(limits.place());
        var store = Files.getFileStore(limits.place());
        if (store.getUsableSpace() < store.getTotalSpace() * LEAST_FREE) {
            throw FileRefused.diskFull();
        }
    }
}

package doanket.file;

import doanket.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
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

    private final Tika tika = new Tika();
    private final Path place;
    private final long mostOfPicture;
    private final long mostOfPaper;

    FileIntake() {
        this(
                Settings.dataDir().resolve("uploads"),
                Settings.number("doanket.file.max-image-mb", 15),
                Settings.number("doanket.file.max-paper-mb", 25));
    }

    FileIntake(Path place, int mostOfPictureMb, int mostOfPaperMb) {
        this.place = place;
        this.mostOfPicture = (long) mostOfPictureMb * MEGABYTE;
        this.mostOfPaper = (long) mostOfPaperMb * MEGABYTE;
    }

    /** Takes a file in, or refuses it with the reason. Whoever gets it closes it. */
    Arrival receive(String sentName, InputStream content) throws IOException {
        var name = FileName.clean(sentName);
        var kind = FileKind.ofName(name).orElseThrow(() -> FileRefused.kindNotTaken(name));
        checkDisk();
        var arrival = Arrival.receive(name, kind, content, place, kind.isPicture() ? mostOfPicture : mostOfPaper);
        try {
            check(arrival);
            return arrival;
        } catch (IOException | RuntimeException e) {
            arrival.close();
            throw e;
        }
    }

    private void check(Arrival arrival) throws IOException {
        if (!arrival.kind().isLike(detected(arrival))) {
            throw FileRefused.notWhatItSays(arrival.name());
        }
    }

    /** With the name, for without it the library cannot tell one office format from another. */
    private String detected(Arrival arrival) throws IOException {
        try (var bytes = Files.newInputStream(arrival.source())) {
            return tika.detect(bytes, arrival.name());
        }
    }

    private void checkDisk() throws IOException {
        Files.createDirectories(place);
        var store = Files.getFileStore(place);
        if (store.getUsableSpace() < store.getTotalSpace() * LEAST_FREE) {
            throw FileRefused.diskFull();
        }
    }
}

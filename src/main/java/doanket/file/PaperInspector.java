package doanket.file;

import doanket.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * Has papers looked into by a process of its own with little memory and time. A PDF of a few megabytes can unfold to more
 * than the memory of the whole portal, and no library that reads it has a limit for that.
 */
@ApplicationScoped
class PaperInspector {

    private static final Logger LOG = Logger.getLogger(PaperInspector.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OUT_OF_MEMORY = 3;

    private final Semaphore places;
    private final String memory;

    PaperInspector() {
        this(Settings.number("doanket.file.papers-at-once", 2), Settings.number("doanket.file.paper-memory-mb", 256));
    }

    PaperInspector(int atOnce, int memoryMb) {
        this.places = new Semaphore(Math.max(1, atOnce), true);
        this.memory = "-Xmx" + memoryMb + "m";
    }

    /** Writes its words beside it. Refuses a paper that is broken, locked, has a program in it, unfolds too far or bears a secrecy mark. */
    void inspect(Arrival arrival) {
        try {
            if (!places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw FileRefused.busy();
            }
            try {
                verdict(arrival).pass(arrival.name());
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FileRefused.busy();
        }
    }

    private PaperVerdict verdict(Arrival arrival) throws InterruptedException {
        Process process;
        try {
            process = start(arrival);
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "Papers cannot be looked into: no Java can be started", e);
            throw FileRefused.scannerAway();
        }
        try {
            return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    ? PaperVerdict.ofExitCode(process.exitValue(), OUT_OF_MEMORY)
                    : PaperVerdict.BURSTING;
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(Arrival arrival) throws IOException {
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + arrival.beside("").toAbsolutePath(),
                "-Dpdfbox.fontcache=" + arrival.beside("").toAbsolutePath().getParent(),
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                CLASS_PATH,
                PaperCheck.class.getName(),
                arrival.kind().name(),
                arrival.source().toAbsolutePath().toString(),
                arrival.words().toAbsolutePath().toString()));
        // Nothing of the portal's settings and secrets goes along.
        builder.environment().clear();
        return builder.redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
    }

    private static final String CLASS_PATH = Stream.of(
                    PaperCheck.class, Loader.class, FontBoxFont.class, RandomAccessRead.class, LogFactory.class)
            .map(PaperInspector::placeOf)
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));

    /** The folder or archive that a class was loaded from. */
    private static String placeOf(Class<?> type) {
        var inside = type.getName().replace('.', '/') + ".class";
        var url = type.getClassLoader().getResource(inside).toString();
        var place = url.substring(0, url.length() - inside.length())
                .replaceFirst("^jar:", "")
                .replaceFirst("!/$", "");
        return Path.of(URI.create(place)).toString();
    }
}

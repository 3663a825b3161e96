package doanket.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The PostgreSQL that goes on when the portal that started it was killed. */
final class OrphanedServer {

    private static final Logger LOG = Logger.getLogger(OrphanedServer.class.getName());

    private static final int LINE_OF_PROCESS = 0;
    private static final int LINE_OF_START = 2;

    /** PostgreSQL notes its start a moment after the process has begun. */
    private static final Duration TO_WRITE_IT_DOWN = Duration.ofMinutes(2);

    private OrphanedServer() {}

    /** Asks the server of that data folder, if one is running, to stop, and waits until it has. */
    static void stopIn(Path cluster, Duration patience) throws IOException {
        var note = cluster.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        var lines = Files.readAllLines(note);
        if (lines.size() > LINE_OF_START) {
            ProcessHandle.of(Long.parseLong(lines.get(LINE_OF_PROCESS).strip()))
                    .filter(process -> isIt(process, lines))
                    .ifPresent(process -> stop(process, patience));
        }
    }

    /** After a restart of the machine the number may be somebody else's: program and time of start have to fit too. */
    private static boolean isIt(ProcessHandle process, List<String> lines) {
        var noted =
                Instant.ofEpochSecond(Long.parseLong(lines.get(LINE_OF_START).strip()));
        boolean samePlace = process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
        return samePlace
                && process.info()
                        .startInstant()
                        .filter(begun -> Duration.between(begun, noted).abs().compareTo(TO_WRITE_IT_DOWN) < 0)
                        .isPresent();
    }

    private static void stop(ProcessHandle orphan, Duration patience) {
        LOG.log(
                Level.WARNING,
                "A PostgreSQL of an earlier run is still there (process {0}); it is stopped first",
                Long.toString(orphan.pid()));
        orphan.destroy();
        try {
            orphan.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.log(Level.WARNING, "It did not stop in time and is killed; PostgreSQL recovers from its log", e);
            orphan.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

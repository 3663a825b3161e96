package doanket.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, as many offices have it: the one of this machine, else Debian's, fetched with or without root. */
final class Office {

    private static final List<String> PLACES =
            List.of("/usr/bin/soffice", "/usr/bin/libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice");
    private static final int PATIENCE_MINUTES = 10;
    private static final int START_AGAIN = 81;
    private static final DebianOffice DEBIAN = DebianOffice.ofThisUser();
    private static final String LACKING = """
            LibreOffice is not on this machine and could not be fetched, so how it opens our papers cannot be looked at. \
            Install the package 'libreoffice-writer' (or -nogui), or set SOFFICE_PATH to the program.""";

    private static Path found;

    private Office() {}

    /** Fails, with what to do, where there is none and none can be had: nobody shall take a test that was left out for a green one. */
    static synchronized Path program() {
        if (found == null) {
            found = installed()
                    .or(() -> DEBIAN.program().filter(Office::opensPapers))
                    .or(Office::fetched)
                    .orElseThrow(() -> new AssertionError(LACKING));
        }
        return found;
    }

    /** The same paper in another format, beside it. */
    static Path converted(Path paper, String format) {
        return converted(program(), paper, format)
                .orElseThrow(() -> new AssertionError("LibreOffice wrote no " + format + " of " + paper));
    }

    private static Optional<Path> converted(Path program, Path paper, String format) {
        var folder = paper.toAbsolutePath().getParent();
        var extension = format.split(":")[0];
        var name = paper.getFileName().toString().replaceFirst("\\.[a-z]+$", "." + extension);
        var written = folder.resolve(name);
        try {
            // What an earlier run left would be taken for the answer of this one.
            Files.deleteIfExists(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var environment =
                DEBIAN.program().filter(program::equals).isPresent() ? DEBIAN.environment() : Map.<String, String>of();
        run(
                environment,
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("office-profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                paper.toAbsolutePath().toString());
        return Optional.of(written).filter(Files::exists);
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.of(System.getenv("SOFFICE_PATH")), PLACES.stream())
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .filter(Office::opensPapers)
                .findFirst();
    }

    /** Some machines have the part for tables only, and a fetching that was broken off leaves a program that does not start. */
    private static boolean opensPapers(Path program) {
        try {
            var folder = Files.createDirectories(Path.of("target", "papers", "office-tried"));
            var paper = Files.writeString(folder.resolve("tried.rtf"), "{\\rtf1 Tried}");
            return converted(program, paper, "pdf").isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> fetched() {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        System.out.println("No LibreOffice on this machine that opens papers: fetching Debian's");
        DEBIAN.fetch();
        return DEBIAN.program().filter(Office::opensPapers);
    }

    static int run(String... command) {
        return run(Map.of(), command);
    }

    private static int run(Map<String, String> environment, String... command) {
        try {
            var builder = new ProcessBuilder(new ArrayList<>(List.of(command))).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.environment().putAll(environment);
            var process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Took too long: " + String.join(" ", command));
            }
            if (process.exitValue() == START_AGAIN) {
                // LibreOffice has made its profile.
                return run(environment, command);
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

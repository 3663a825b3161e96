package doanket.paper;

import java.io.IOException;
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

    private Office() {}

    /** Fails, with what to do, where there is none and none can be had: nobody shall take a test that was left out for a green one. */
    static synchronized Path program() {
        return installed().or(DEBIAN::program).or(Office::fetched).orElseThrow(() -> new AssertionError(LACKING));
    }

    /** The same paper in another format, beside it. */
    static Path converted(Path paper, String format) {
        var program = program();
        var folder = paper.toAbsolutePath().getParent();
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
        var extension = format.split(":")[0];
        var name = paper.getFileName().toString().replaceFirst("\\.[a-z]+$", "." + extension);
        return folder.resolve(name);
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.of(System.getenv("SOFFICE_PATH")), PLACES.stream())
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fetched() {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        System.out.println("No LibreOffice on this machine: fetching Debian's");
        DEBIAN.fetch();
        return DEBIAN.program();
    }

    static void run(String... command) {
        run(Map.of(), command);
    }

    private static void run(Map<String, String> environment, String... command) {
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
                run(environment, command);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

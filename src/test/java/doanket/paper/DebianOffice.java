package doanket.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Debian's LibreOffice in a folder of its own, fetched by apt and unpacked by dpkg, neither of which needs root for that. */
final class DebianOffice {

    private static final String PROGRAM = "usr/lib/libreoffice/program/soffice.bin";
    private static final List<String> PACKAGES = List.of("libreoffice-writer-nogui", "fonts-liberation");

    /** Its own packages, which Debian builds from one source, and whatever needs one of them. */
    private static final Pattern OF_THE_OFFICE = Pattern.compile(
            "^(Package|Source|Depends|Pre-Depends):.*\\b(libreoffice|libuno|uno-libs|python3-uno|ure\\b)",
            Pattern.MULTILINE);

    private final Path home;

    DebianOffice(Path home) {
        this.home = home.toAbsolutePath();
    }

    /** Where builds of this user keep it from one to the next. */
    static DebianOffice ofThisUser() {
        var cache = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache"));
        var home = cache.resolve("doanket-libreoffice");
        try {
            Files.createDirectories(home);
            return new DebianOffice(home);
        } catch (IOException noHome) {
            return new DebianOffice(Path.of("target", "libreoffice"));
        }
    }

    Optional<Path> program() {
        return Optional.of(root().resolve(PROGRAM)).filter(Files::isExecutable);
    }

    private Path root() {
        return home.resolve("root");
    }

    /** What the program has to be told, since nothing of it is where it expects to be. */
    Map<String, String> environment() {
        try {
            var fonts = Files.writeString(home.resolve("fonts.conf"), """
                    <?xml version="1.0"?>
                    <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                    <fontconfig>
                      <dir>%s</dir>
                      <dir>/usr/share/fonts</dir>
                      <cachedir>%s</cachedir>
                    </fontconfig>
                    """.formatted(
                            root().resolve("usr/share/fonts"), home.resolve("font-cache")));
            return Map.of("LD_LIBRARY_PATH", libraries(), "FONTCONFIG_FILE", fonts.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String libraries() throws IOException {
        var places = new ArrayList<Path>();
        places.add(root().resolve("usr/lib/libreoffice/program"));
        for (var above : List.of("usr/lib", "lib")) {
            if (Files.isDirectory(root().resolve(above))) {
                try (var below = Files.list(root().resolve(above))) {
                    below.filter(folder -> folder.getFileName().toString().contains("-linux-"))
                            .forEach(places::add);
                }
            }
        }
        return places.stream().map(Path::toString).collect(Collectors.joining(":"));
    }

    /** Asks only for what this machine lacks, and for all of LibreOffice, since its parts have to lie together. */
    void fetch() {
        try {
            forgetWhatWasUnpacked();
            Files.writeString(known(), withoutOffice());
            for (var folder : List.of("state/lists/partial", "cache/archives/partial", "log", "root")) {
                Files.createDirectories(home.resolve(folder));
            }
            apt("update");
            var install = new ArrayList<>(List.of("install", "-y", "--no-install-recommends", "--download-only"));
            install.addAll(PACKAGES);
            apt(install.toArray(String[]::new));
            try (var packages = Files.list(home.resolve("cache/archives"))) {
                packages.filter(file -> file.toString().endsWith(".deb"))
                        .forEach(file -> mustRun("dpkg", "-x", file.toString(), root().toString()));
            }
            mendLinks();
            mendSettings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void apt(String... arguments) {
        var command = new ArrayList<>(List.of(
                "apt-get",
                "-o",
                "Dir::State=" + home.resolve("state"),
                "-o",
                "Dir::State::status=" + known(),
                "-o",
                "Dir::Cache=" + home.resolve("cache"),
                "-o",
                "Dir::Log=" + home.resolve("log"),
                "-o",
                "Debug::NoLocking=true",
                "-o",
                "APT::Sandbox::User=",
                "-o",
                "Acquire::Retries=5"));
        command.addAll(List.of(arguments));
        mustRun(command.toArray(String[]::new));
    }

    private static void mustRun(String... command) {
        if (Office.run(command) != 0) {
            throw new IllegalStateException("Failed: " + String.join(" ", command));
        }
    }

    private Path known() {
        return home.resolve("known-packages");
    }

    /** What this machine has, in dpkg's own words, less what it may have of LibreOffice. */
    private static String withoutOffice() throws IOException {
        var status = Files.readString(Path.of("/var/lib/dpkg/status"));
        return Stream.of(status.split("\n\n"))
                .filter(entry -> !OF_THE_OFFICE.matcher(entry).find())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private void forgetWhatWasUnpacked() throws IOException {
        for (var folder : List.of(root(), home.resolve("cache/archives"))) {
            if (Files.exists(folder)) {
                try (var all = Files.walk(folder)) {
                    for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(one);
                    }
                }
            }
        }
    }

    /** Links that lead to a place of the whole machine lead to the same place in the folder. */
    private void mendLinks() throws IOException {
        try (Stream<Path> all = Files.walk(root())) {
            for (var link : all.filter(Files::isSymbolicLink).toList()) {
                var target = Files.readSymbolicLink(link);
                var within = root().resolve(target.toString().replaceFirst("^/", ""));
                if (target.isAbsolute() && !target.startsWith(root()) && Files.exists(within)) {
                    Files.delete(link);
                    Files.createSymbolicLink(link, within);
                }
            }
        }
    }

    /** What the packages would do while they are installed: their registry is brought to its place, by addresses of the folder. */
    private void mendSettings() throws IOException {
        var program = root().resolve("usr/lib/libreoffice/program");
        var share = root().resolve("usr/lib/libreoffice/share/.registry");
        var registry = root().resolve("etc/libreoffice/registry");
        for (var file : below(share)) {
            var place = registry.resolve(share.relativize(file).toString());
            Files.createDirectories(place.getParent());
            Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
        }
        for (var file : below(program)) {
            if (file.getFileName().toString().endsWith("rc")) {
                Files.writeString(
                        file, Files.readString(file).replaceAll("file:///(usr|etc|var)/", "file://" + root() + "/$1/"));
            }
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}

package doanket.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of everything that this portal keeps: held by one launcher at a time, and closed to others' eyes. */
record DataFolder(Path path, FileChannel lock) {

    private static final Pattern REASON = Pattern.compile("(?:Caused by: )?java\\.lang\\.IllegalStateException: (.+)");

    /** How {@link JsonLines} writes the end of a line of a stack trace. */
    private static final String BREAK_IN_JSON = "\\\\n";

    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";

    /** Takes the folder until the process ends, and throws away what the server of an earlier run left in it. */
    static DataFolder take(Options options) throws StartRefused {
        try {
            makePrivate(options.dataDir());
            var lock = hold(options.dataDir());
            wipe(options.dataDir().resolve("server"));
            return new DataFolder(options.dataDir(), lock);
        } catch (IOException | UncheckedIOException e) {
            throw StartRefused.folderNotWritable(options, e);
        }
    }

    /** Keeps other launchers away from the folder until it is closed; refuses while another one has it. */
    static FileChannel hold(Path dataDir) throws IOException, StartRefused {
        var channel =
                FileChannel.open(dataDir.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw StartRefused.folderTaken(dataDir);
        }
        return channel;
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** A folder for the server, made anew. */
    Path server(String name) throws IOException {
        return Files.createDirectories(path.resolve("server").resolve(name));
    }

    Path log() throws IOException {
        return Files.createDirectories(path.resolve("logs")).resolve("server-0.log");
    }

    /** What the portal itself last gave as the reason why it cannot go on, and where to look for more. */
    String reason() throws IOException {
        var log = log();
        var more = "More is at the end of " + log;
        if (!Files.exists(log)) {
            return more;
        }
        try (var lines = Files.lines(log)) {
            return lines.flatMap(line -> Stream.of(line.split(BREAK_IN_JSON)))
                    .map(REASON::matcher)
                    .filter(Matcher::matches)
                    .map(found -> found.group(1) + " " + more)
                    .reduce((first, second) -> second)
                    .orElse(more);
        }
    }

    /** Tells the server's logging where the log is, and how its lines look. */
    Path logging() throws IOException {
        try (var template = DataFolder.class.getResourceAsStream("logging.properties")) {
            var text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            var pattern = log().toString()
                    .replace("%", "%%")
                    .replace("-0.log", "-%g.log")
                    .replace("\\", "/");
            return Files.writeString(
                    server("").resolve("logging.properties"),
                    text.replace("{file}", pattern)
                            .replace("{formatter}", Options.formatter().getName()));
        }
    }

    /** Tells the server where to listen, for which it has no argument; it opens no port yet. */
    Path commands(InetAddress address) throws IOException {
        return Files.writeString(
                server("").resolve("commands.asadmin"),
                LISTENER + "address=" + address.getHostAddress() + "\n" + LISTENER + "enabled=false\n");
    }

    /**
     * Opens the port, once the portal is there: until then the server would answer 404 and 500, which a proxy hands on to people,
     * whereas it goes elsewhere, or says so, where nobody listens.
     */
    Path opening() throws IOException {
        return Files.writeString(server("").resolve("opening.asadmin"), LISTENER + "enabled=true\n");
    }

    /** A folder that was there before keeps the rights that its administrator gave it. */
    private static void makePrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /** Throws away what is in a folder, and not the folder, which may be a disk of its own. */
    static void empty(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            for (var one : inside.toList()) {
                wipe(one);
            }
        }
    }

    private static void wipe(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(DataFolder::delete);
            }
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

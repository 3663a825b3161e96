package doanket.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.SimpleFormatter;

/** What may be said on the command line; everything else is a setting {@code doanket.*} or its environment variable. */
record Options(int port, InetAddress address, Path dataDir, Duration grace) {

    static final String USAGE =
            "Usage: java -jar doanket.jar [--port 8080] [--address 0.0.0.0] [--data-dir data] [--shutdown-grace 0], or"
                    + " java -jar doanket.jar backup|restore FILE [--data-dir data], or"
                    + " java -jar doanket.jar verify-log [--data-dir data]";

    private static final int HIGHEST_PORT = 65_535;
    private static final int LONGEST_GRACE = 600;

    static Options parse(String... arguments) {
        var said = new HashMap<>(Map.of(
                "--port", setting("doanket.port", "8080"),
                "--address", setting("doanket.address", "0.0.0.0"),
                "--data-dir", setting("doanket.data.dir", "data"),
                "--shutdown-grace", setting("doanket.shutdown.grace", "0")));
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length || said.replace(arguments[i], arguments[i + 1]) == null) {
                throw new IllegalArgumentException(USAGE);
            }
        }
        return new Options(
                number("a port", said.get("--port"), 1, HIGHEST_PORT),
                addressOf(said.get("--address")),
                Path.of(said.get("--data-dir")).toAbsolutePath().normalize(),
                Duration.ofSeconds(number("a number of seconds", said.get("--shutdown-grace"), 0, LONGEST_GRACE)));
    }

    private static int number(String what, String text, int least, int most) {
        int number = text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new IllegalArgumentException("Not " + what + ": " + text + ". " + USAGE);
        }
        return number;
    }

    private static InetAddress addressOf(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not an address: " + text + ". " + USAGE, e);
        }
    }

    /** Where this machine reaches the portal itself. */
    String url() {
        return "http://" + (address.isAnyLocalAddress() ? "localhost" : address.getHostAddress()) + ":" + port;
    }

    /** The server would only say so in its log, after half a minute. */
    void checkPort() throws StartRefused {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw StartRefused.portTaken(this, e);
        }
    }

    /** What writes the lines of the log. */
    static Class<? extends Formatter> formatter() {
        return setting("doanket.log.format", "text").equalsIgnoreCase("json") ? JsonLines.class : SimpleFormatter.class;
    }

    static String setting(String name, String otherwise) {
        var property = System.getProperty(name);
        if (property != null) {
            return property;
        }
        var variable = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        return variable == null || variable.isBlank() ? otherwise : variable;
    }
}

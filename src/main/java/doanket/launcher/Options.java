package doanket.launcher;

import java.nio.file.Path;
import java.util.Locale;

/** What may be said on the command line; everything else is a setting {@code doanket.*} or its environment variable. */
record Options(int port, Path dataDir) {

    static final String USAGE = "Usage: java -jar doanket.jar [--port 8080] [--data-dir data]";

    private static final int HIGHEST_PORT = 65_535;

    static Options parse(String... arguments) {
        var port = setting("doanket.port", "8080");
        var dataDir = setting("doanket.data.dir", "data");
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(USAGE);
            }
            switch (arguments[i]) {
                case "--port" -> port = arguments[i + 1];
                case "--data-dir" -> dataDir = arguments[i + 1];
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        return new Options(portOf(port), Path.of(dataDir).toAbsolutePath().normalize());
    }

    private static int portOf(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not a port: " + text + ". " + USAGE, e);
        }
        throw new IllegalArgumentException("Not a port: " + text + ". " + USAGE);
    }

    static String setting(String name, String otherwise) {
        var property = System.getProperty(name);
        if (property != null) {
            return property;
        }
        var variable = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        return variable == null ? otherwise : variable;
    }
}

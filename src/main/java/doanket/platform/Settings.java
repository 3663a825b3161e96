package doanket.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings {@code doanket.*}: from environment variables, system properties or a file, by MicroProfile Config. */
public final class Settings {

    private static final Set<String> YES = Set.of("true", "yes", "1", "on");
    private static final Set<String> NO = Set.of("false", "no", "0", "off");

    private Settings() {}

    public static Optional<String> find(String name) {
        return config().getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }

    public static String get(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }

    /** Refuses what is neither yes nor no, so that nobody believes to have switched on what is off. */
    public static boolean isOn(String name, boolean otherwise) {
        return find(name).map(value -> isYes(name, value)).orElse(otherwise);
    }

    static boolean isYes(String name, String value) {
        var word = value.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return true;
        }
        if (NO.contains(word)) {
            return false;
        }
        throw new IllegalArgumentException(name + " is to be true or false, not \"" + value + "\".");
    }

    public static int number(String name, int otherwise) {
        return find(name).map(Integer::valueOf).orElse(otherwise);
    }

    /** The folder of everything the portal keeps outside its database, and of the embedded database itself. */
    public static Path dataDir() {
        return Path.of(get("doanket.data.dir", "data")).toAbsolutePath().normalize();
    }

    private static Config config() {
        // The pool may ask on a thread that has no class loader of the application.
        return ConfigProvider.getConfig(Settings.class.getClassLoader());
    }
}

package doanket.platform;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings {@code doanket.*}: from environment variables, system properties or a file, by MicroProfile Config. */
public final class Settings {

    private Settings() {}

    public static Optional<String> find(String name) {
        return config().getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }

    public static String get(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }

    public static boolean isOn(String name, boolean otherwise) {
        return find(name).map(Boolean::parseBoolean).orElse(otherwise);
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

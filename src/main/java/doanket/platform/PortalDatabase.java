package doanket.platform;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The one PostgreSQL of the portal: the configured one ({@code doanket.db.url}, {@code .user}, {@code .password}), or the
 * embedded one. It is migrated before the first connection is handed out.
 */
public final class PortalDatabase {

    private static EmbeddedDatabase embedded;
    private static PGSimpleDataSource source;

    private PortalDatabase() {}

    static synchronized DataSource opened() {
        if (source == null) {
            var candidate = address().dataSource();
            migrate(candidate);
            source = candidate;
        }
        return source;
    }

    private static DatabaseAddress address() {
        return Settings.find("doanket.db.url")
                .map(url -> new DatabaseAddress(
                        url, Settings.get("doanket.db.user", "doanket"), Settings.get("doanket.db.password", "")))
                .orElseGet(() -> {
                    embedded = new EmbeddedDatabase(Settings.dataDir());
                    return embedded.start();
                });
    }

    private static void migrate(DataSource database) {
        Flyway.configure(PortalDatabase.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /** Whether the portal brought its database along, as it does for trying it out and in small offices. */
    public static synchronized boolean isEmbedded() {
        return embedded != null;
    }

    static synchronized void close() {
        source = null;
        if (embedded != null) {
            embedded.close();
            embedded = null;
        }
    }

    /** Asks the database for a sign of life; used by the readiness probe. */
    public static boolean answers() {
        try (var connection = opened().getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }
}

package doanket.platform;

import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The one PostgreSQL of the portal: the configured one ({@code doanket.db.url}, {@code .user}, {@code .password}), or the
 * embedded one. It is migrated before the first connection is handed out.
 */
public final class PortalDatabase {

    private static final Logger LOG = Logger.getLogger(PortalDatabase.class.getName());

    private static EmbeddedDatabase embedded;
    private static PGSimpleDataSource source;
    private static boolean closed;

    private PortalDatabase() {}

    static synchronized DataSource opened() {
        if (closed) {
            // While the server stops, its pool and its jobs still ask; that must not start the database again.
            throw new IllegalStateException("The portal is stopping");
        }
        if (source == null) {
            var address = address();
            var candidate = address.dataSource();
            try {
                migrate(candidate);
                if (embedded != null) {
                    embedded.guardLog();
                }
            } catch (FlywayException e) {
                throw new IllegalStateException("The database " + address + " cannot be used: " + e.getMessage(), e);
            }
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
                // Each feature has numbers of its own, so a new one of search comes after an old one of news.
                .outOfOrder(true)
                // A migration may take longer than any page is allowed to.
                .initSql("set statement_timeout = 0")
                .load()
                .migrate();
    }

    /** Whether the portal brought its database along, as it does for trying it out and in small offices. */
    public static synchronized boolean isEmbedded() {
        return embedded != null;
    }

    static synchronized void close() {
        closed = true;
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
        } catch (SQLException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", e.getMessage());
            return false;
        }
    }
}

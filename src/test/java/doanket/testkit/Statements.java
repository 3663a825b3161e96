package doanket.testkit;

import doanket.platform.Draining;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.StringJoiner;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Counts the SQL statements that the server really ran, by asking PostgreSQL itself. */
public final class Statements {

    private static final Logger LOG = Logger.getLogger(Statements.class.getName());

    /** More than any page may need. */
    private static final int MANY = 12;

    /** In tenths of a second. */
    private static final int PATIENCE = 200;

    private static final int PATIENCE_WITH_THE_QUIET = 10;

    /** That somebody is there is written down once a minute, whatever page is opened then; no page is to blame for it. */
    private static final String COUNT = """
            select calls, query from pg_stat_statements
            where query not like '%pg_stat_statements%'
            and query not like '/* job */%'
            and query !~* '^update device_session set .*last_seen_at = '
            and query !~* '^(begin|commit|rollback|set|show|reset|deallocate|select pg_advisory|select [$]?1$)'
            """;

    private static final String AT_WORK = """
            select 1 from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()
            and backend_type = 'client backend' and state <> 'idle'
            limit 1""";

    private Statements() {}

    /**
     * Runs the work once and tells how many statements it took; nothing else must be using the server meanwhile, but for the jobs
     * that say so. Inside the server no round of its own work begins meanwhile, and what had begun is waited for.
     */
    public static long during(Runnable work) {
        settle();
        var before = System.setProperty(Draining.PROPERTY, "true");
        try {
            return during(work, PATIENCE_WITH_THE_QUIET);
        } finally {
            System.setProperty(Draining.PROPERTY, before == null ? "false" : before);
        }
    }

    /** The same on a server that takes up no work of its own: only what it is in the middle of is waited for. */
    public static long duringQuiet(Runnable work) {
        return during(work, PATIENCE_WITH_THE_QUIET);
    }

    private static long during(Runnable work, int patience) {
        try (var connection = connect()) {
            execute(connection, "create extension if not exists pg_stat_statements");
            settle(connection, patience);
            waitForRounds(connection);
            execute(connection, "select pg_stat_statements_reset()");
            work.run();
            return counted(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until what other tests caused to be told to people is worked off. */
    public static void settle() {
        try (var connection = connect()) {
            settle(connection, PATIENCE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What other tests caused to be told to people is worked off in the background; counting begins when nothing is left. Mail
     * is not waited for: most of the time there is no server that takes it, and its statements say that they are a job's.
     */
    private static void settle(Connection connection, int patience) throws SQLException {
        for (int tries = 0; tries < patience && isBusy(connection); tries++) {
            execute(connection, "select pg_sleep(0.1)");
        }
    }

    /** Rounds that were under way when the quiet began; a test's own transaction does not end, so only for a while. */
    private static void waitForRounds(Connection connection) throws SQLException {
        for (int tries = 0; tries < PATIENCE_WITH_THE_QUIET && isAny(connection, AT_WORK); tries++) {
            execute(connection, "select pg_sleep(0.1)");
        }
    }

    private static boolean isBusy(Connection connection) throws SQLException {
        return isAny(connection, "select 1 from happening where due_at <= now() limit 1");
    }

    private static boolean isAny(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            return result.next();
        }
    }

    private static long counted(Connection connection) throws SQLException {
        long count = 0;
        var told = new StringJoiner("\n");
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(COUNT)) {
            while (result.next()) {
                count += result.getLong(1);
                told.add(result.getLong(1) + " x " + result.getString(2));
            }
        }
        LOG.log(count > MANY ? Level.WARNING : Level.FINE, "{0} statements:\n{1}", new Object[] {count, told});
        return count;
    }

    /** Enters the database of the server under test from outside. */
    public static Connection connect() throws SQLException {
        return connect("doanket");
    }

    /** Enters the server of the portal's database, but another database of it. */
    public static Connection connect(String database) throws SQLException {
        try {
            var folder = Path.of(System.getProperty("doanket.data.dir", "target/it-data"));
            var port = Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                    .get(3)
                    .strip();
            var password = Files.readString(folder.resolve("database-password")).strip();
            var connection = DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?socketTimeout=600",
                    "postgres",
                    password);
            // What a test calls current_date is the portal's day, also while it is another one in Greenwich.
            execute(connection, "set time zone 'Asia/Ho_Chi_Minh'");
            return connection;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package doanket.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Counts the SQL statements that the server really ran, by asking PostgreSQL itself. */
public final class Statements {

    private static final String COUNT = """
            select coalesce(sum(calls), 0) from pg_stat_statements
            where query not like '%pg_stat_statements%'
            and query not like '/* job */%'
            and query !~* '^(begin|commit|rollback|set|show|reset|deallocate|select pg_advisory|select 1$)'
            """;

    private Statements() {}

    /** Runs the work once and tells how many statements it took; nothing else must be using the server meanwhile, but for the jobs that say so. */
    public static long during(Runnable work) {
        try (var connection = connect()) {
            execute(connection, "create extension if not exists pg_stat_statements");
            execute(connection, "select pg_stat_statements_reset()");
            work.run();
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery(COUNT)) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", password);
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

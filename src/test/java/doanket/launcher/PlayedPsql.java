package doanket.launcher;

import java.io.File;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As much of psql as the scripts of an operator need, for machines that have none: runs a command and prints bare rows. */
public final class PlayedPsql {

    private PlayedPsql() {}

    /** What is to be on the class path. */
    static String needs() {
        return Stream.of(PlayedPsql.class, org.postgresql.Driver.class)
                .map(PlayedPsql::home)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String... arguments) throws SQLException {
        var asked = List.of(arguments);
        var command = asked.get(asked.indexOf("--command") + 1);
        var database = asked.get(asked.size() - 1);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var address = "jdbc:postgresql://" + System.getenv("PGHOST") + ":" + System.getenv("PGPORT") + "/" + database;
        try (var connection =
                        DriverManager.getConnection(address, System.getenv("PGUSER"), System.getenv("PGPASSWORD"));
                var statement = connection.createStatement()) {
            boolean isRows = statement.execute(command);
            while (isRows || statement.getUpdateCount() >= 0) {
                if (isRows) {
                    print(statement.getResultSet(), out);
                }
                isRows = statement.getMoreResults();
            }
        }
    }

    private static void print(java.sql.ResultSet rows, PrintStream out) throws SQLException {
        while (rows.next()) {
            out.println(rows.getString(1));
        }
    }
}

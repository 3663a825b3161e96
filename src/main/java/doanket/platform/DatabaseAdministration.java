package doanket.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * What the administrator does to an embedded PostgreSQL, most of it once, while it is new: from then on it asks everybody for a password, and the portal enters it as
 * the owner of its own database, not as the administrator, who could read files and run programs.
 */
record DatabaseAdministration(Path cluster, Secret administrator, Secret portal) {

    private static final String NAME = "doanket";

    /** The library trusts every local connection; this ends it. */
    void prepare(int port) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(url(port, "postgres"), "postgres", administrator.value());
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + administrator.value() + "'");
            statement.execute("create role " + NAME + " login password '" + portal.value() + "'");
            statement.execute("create database " + NAME + " owner " + NAME + " encoding 'UTF8' template template0");
            statement.execute("revoke connect on database " + NAME + " from public");
            // What takes too long, waits too long or was forgotten is ended by the database.
            statement.execute("alter role " + NAME + " set statement_timeout = '60s'");
            statement.execute("alter role " + NAME + " set lock_timeout = '10s'");
            statement.execute("alter role " + NAME + " set idle_in_transaction_session_timeout = '5min'");
            Files.writeString(cluster.resolve("pg_hba.conf"), """
                    host  all all 127.0.0.1/32 scram-sha-256
                    """);
            statement.execute("select pg_reload_conf()");
        }
    }

    /** At each start, after the migrations: the log of what was done is the administrator's, so the portal can only add to it. */
    void guardLog(int port) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(url(port, NAME), "postgres", administrator.value());
                var statement = connection.createStatement();
                var commands = DatabaseAdministration.class.getResourceAsStream("log.sql")) {
            statement.execute(new String(commands.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    DatabaseAddress portalAddress(int port) {
        return new DatabaseAddress(url(port, NAME), NAME, portal.value());
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}

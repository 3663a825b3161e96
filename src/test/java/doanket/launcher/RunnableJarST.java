package doanket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar alone, as an office would start it: with its own database, killed in the middle, started again. */
class RunnableJarST {

    private static final int PATIENCE_SECONDS = 180;

    @TempDir
    Path data;

    private Process portal;

    @AfterEach
    void stop() throws InterruptedException {
        portal.destroy();
        portal.waitFor(60, TimeUnit.SECONDS);
    }

    @Test
    void losesNothingWhenKilledAndTakesOverTheOrphanedDatabase() throws Exception {
        start();
        try (var connection = connect()) {
            execute(connection, "create table kept (id int)");
            execute(connection, "insert into kept values (42)");
        }
        long orphan = Long.parseLong(line(0));

        portal.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan)).get().matches(ProcessHandle::isAlive);
        start();

        assertThat(Long.parseLong(line(0))).isNotEqualTo(orphan);
        try (var connection = connect()) {
            assertThat(ask(connection, "select id from kept")).isEqualTo("42");
            assertThat(ask(connection, "show fsync")).isEqualTo("on");
            assertThat(ask(connection, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(connection, "show server_version")).startsWith("17.");
        }

        long last = Long.parseLong(line(0));
        portal.destroy();
        assertThat(portal.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(ProcessHandle.of(last).filter(ProcessHandle::isAlive)).isEmpty();
    }

    private void start() throws IOException, InterruptedException {
        var log = data.resolve("start.log");
        Files.deleteIfExists(log);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int port = freePort();
        portal = new ProcessBuilder(
                        java,
                        "-Xmx700m",
                        "-jar",
                        "target/doanket.jar",
                        "--port",
                        Integer.toString(port),
                        "--data-dir",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var ready = "Đoàn Kết is ready: http://localhost:" + port;
        for (int tenths = 0; tenths < PATIENCE_SECONDS * 10; tenths++) {
            if (Files.readString(log).contains(ready)) {
                return;
            }
            if (portal.waitFor(100, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new AssertionError("The portal did not start:\n" + Files.readString(log)
                + Files.readString(data.resolve("logs/server-0.log")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private String line(int number) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        return lines.get(number).strip();
    }

    private Connection connect() throws IOException, SQLException {
        var password = Files.readString(data.resolve("database-password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + line(3) + "/doanket", "postgres", password);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}

package doanket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar alone, as an office would start it: with its own database, killed in the middle, started again. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class RunnableJarST {

    private static final String FIRST = "first-administrator.txt";
    private static final Map<String, String> NOTHING_SET = Map.of();

    @TempDir
    Path folder;

    private Path data;
    private Jar jar;
    private Map<String, String> rows;

    @BeforeEach
    void choosePlace() throws IOException {
        data = folder.resolve("data");
        jar = new Jar(data);
    }

    @AfterEach
    void stop() throws InterruptedException {
        jar.stop();
    }

    @Test
    void losesNothingWhenKilledAndTakesOverTheOrphanedDatabase() throws Exception {
        jar.start(Map.of("DOANKET_DEMO_PASSWORD", "Mot-Mat-Khau-2026"));
        assertThat(jar.said().lines()).hasSizeLessThan(60);
        assertThat(jar.said().substring(jar.said().indexOf("is ready")))
                .contains("all with the password: Mot-Mat-Khau-2026", "canbo.xa12")
                .doesNotContain("INFO", "WARN");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        assertThat(openFilesInTheSharedFolder(jar.process())).isEmpty();
        try (var connection = connect()) {
            execute(connection, "create table kept (id int)");
            execute(connection, "insert into kept values (42)");
        }
        long orphan = Long.parseLong(line(0));

        jar.process().destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan)).get().matches(ProcessHandle::isAlive);
        jar.start(NOTHING_SET);

        assertThat(Long.parseLong(line(0))).isNotEqualTo(orphan);
        try (var connection = connect()) {
            assertThat(ask(connection, "select id from kept")).isEqualTo("42");
            assertLosesNothing(connection);
            assertThat(ask(connection, "show server_version")).startsWith("17.");
        }
        assertRefusesASecondOnTheSameFolder();
        new LogChecks(data, folder).assertWhole();
        var archive = backedUpWhileItRuns();

        long last = Long.parseLong(line(0));
        assertThat(jar.answered()).as("nobody listens until it is ready").isSubsetOf(200);
        jar.stop();
        // The database closes after the last connection, and the system may take a moment to bury it.
        ProcessHandle.of(last)
                .ifPresent(database -> assertThat(database.onExit()).succeedsWithin(Duration.ofSeconds(30)));
        assertThat(data.resolve("postgres/postmaster.pid"))
                .as("no other in its place")
                .doesNotExist();
        assertGivesTheSamePortalBack(archive);
    }

    private static void assertLosesNothing(Connection connection) throws SQLException {
        for (var setting : new String[] {"fsync", "full_page_writes", "synchronous_commit"}) {
            assertThat(ask(connection, "show " + setting)).isEqualTo("on");
        }
    }

    private Path backedUpWhileItRuns() throws Exception {
        var archive = folder.resolve("backup.zip");
        try (var connection = connect()) {
            execute(connection, "insert into kept values (43)");
            rows = EveryRow.of(connection);
        }
        var command = new Jar(data);
        command.launch(NOTHING_SET, "backup", archive.toString(), "--data-dir", data.toString());
        assertThat(command.status()).as(command.said()).isZero();
        assertThat(jar.get("/login").statusCode()).isEqualTo(200);
        return archive;
    }

    /** In an empty folder: every row of every table, and the log that nobody may change. */
    private void assertGivesTheSamePortalBack(Path archive) throws Exception {
        data = folder.resolve("back");
        jar = new Jar(data);
        jar.launch(NOTHING_SET, "restore", archive.toString(), "--data-dir", data.toString());
        assertThat(jar.status()).as(jar.said()).isZero();
        jar.start(NOTHING_SET);

        try (var connection = connect()) {
            assertThat(ask(connection, "select string_agg(id::text, ' ' order by id) from kept"))
                    .isEqualTo("42 43");
            assertThat(EveryRow.of(connection)).hasSizeGreaterThan(100).isEqualTo(rows);
            assertThat(ask(connection, "select tableowner from pg_tables where tablename = 'deed'"))
                    .isEqualTo("postgres");
            new LogChecks(data, folder).assertWhole();
            new LogChecks(data, folder).assertTellsOfABreak(connection);
        }
        assertThat(jar.get("/login").statusCode()).isEqualTo(200);
    }

    @Test
    void usesOnlyTheDatabaseItIsGivenAndOutlivesItsAbsence() throws Exception {
        int port;
        try (var own = database(0)) {
            port = own.getPort();
            jar.start(Map.of(
                    "DOANKET_DB_URL", own.getJdbcUrl("postgres", "postgres"),
                    "DOANKET_DB_USER", "postgres",
                    "DOANKET_SHUTDOWN_GRACE", "6",
                    "DOANKET_LOG_FORMAT", "json",
                    "DOANKET_BASE_URL", "https://mattran.example",
                    "DOANKET_DATA_DIR", "target/never"));

            assertThat(jar.get("/login").statusCode()).isEqualTo(200);
            assertThat(firstLine("/login", "mattran.example")).startsWith("HTTP/1.1 200");
            for (var host : List.of("evil.example", "mattran.example.evil.example")) {
                assertThat(firstLine("/login", host)).as(host).startsWith("HTTP/1.1 421");
            }
            assertThat(data.resolve("postgres")).doesNotExist();
            assertThat(Path.of("target/never")).doesNotExist();
            assertLogsJson();
            assertTellsOfTheFirstAdministrator(own);
        }

        assertThat(jar.get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(jar.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(jar.get("/login").statusCode()).isEqualTo(200);

        try (var back = database(port)) {
            assertThat(back.getPort()).isEqualTo(port);
            assertThat(jar.get("/health/ready").statusCode()).isEqualTo(200);

            jar.process().destroy();
            // Nothing new comes from the proxy while what is in flight may still end.
            assertThat(firstThatIsNot(200, "/health/ready")).isEqualTo(503);
            assertThat(jar.get("/login").statusCode()).isEqualTo(200);
        }
    }

    private void assertTellsOfTheFirstAdministrator(EmbeddedPostgres own) throws Exception {
        assertThat(jar.said())
                .contains("is ready: http://localhost:" + jar.port() + "\n")
                .endsWith("The first administrator's name and password are in " + data.resolve(FIRST) + "\n");
        assertThat(Files.readString(data.resolve(FIRST))).startsWith("The first administrator: quantri\nPassword");
        try (var connection = own.getPostgresDatabase().getConnection()) {
            assertThat(ask(connection, "select username from account where must_change_password"))
                    .isEqualTo("quantri");
        }
    }

    private void assertLogsJson() throws IOException {
        assertThat(Files.readAllLines(data.resolve("logs/server-0.log")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{\"at\":\"") && line.endsWith("\"}"));
    }

    /** What is answered to a browser that was led here by another name. */
    private String firstLine(String path, String host) throws IOException {
        try (var socket = new java.net.Socket("localhost", jar.port())) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    private int firstThatIsNot(int status, String path) throws IOException, InterruptedException {
        int answered = status;
        while (answered == status) {
            answered = jar.get(path).statusCode();
        }
        return answered;
    }

    @Test
    void saysPlainlyThatThePortIsTaken() throws Exception {
        try (var other = new java.net.ServerSocket(0)) {
            jar.launch(NOTHING_SET, "--port", Integer.toString(other.getLocalPort()), "--data-dir", data.toString());

            assertThat(jar.status()).isEqualTo(1);
            assertThat(jar.said())
                    .startsWith("Port " + other.getLocalPort() + " cannot be used")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void saysPlainlyThatItCannotWrite() throws Exception {
        Files.writeString(folder.resolve("file"), "no folder");
        jar.launch(NOTHING_SET, "--data-dir", folder.resolve("file/data").toString());

        assertThat(jar.status()).isEqualTo(1);
        assertThat(jar.said()).contains("cannot be written to by the user").doesNotContain("\tat ");
    }

    @Test
    void saysHowItIsUsed() throws Exception {
        jar.launch(NOTHING_SET, "--help");

        assertThat(jar.status()).isZero();
        assertThat(jar.said()).startsWith("Usage: java -jar doanket.jar [--port 8080]");
    }

    private void assertRefusesASecondOnTheSameFolder() throws IOException, InterruptedException {
        var second = new Jar(data);
        second.launch(NOTHING_SET, "--port", Integer.toString(second.port()), "--data-dir", data.toString());

        assertThat(second.status()).isEqualTo(1);
        assertThat(second.said()).startsWith("Another portal is already running on the folder " + data);
        assertThat(jar.get("/login").statusCode()).isEqualTo(200);
    }

    private EmbeddedPostgres database(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("own"))
                .setCleanDataDirectory(false)
                .start();
    }

    private List<Path> openFilesInTheSharedFolder(Process process) throws IOException {
        var descriptors = Path.of("/proc", Long.toString(process.pid()), "fd");
        if (!Files.isDirectory(descriptors)) {
            return List.of();
        }
        try (var files = Files.list(descriptors)) {
            return files.map(RunnableJarST::target)
                    .filter(target -> target.startsWith("/tmp") && !target.startsWith(folder))
                    .filter(target -> !target.toString().contains("doanket-terminal"))
                    .toList();
        }
    }

    private static Path target(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException e) {
            return Path.of(""); // closed meanwhile
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

package doanket.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.Portal;
import doanket.testkit.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the server can be reached at all, and what its database promises. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SurfaceST {

    /** Column numbers of /proc/net/tcp, and its word for "listens". */
    private static final int LOCAL = 1;

    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String LISTENS = "0A";

    @Test
    @EnabledOnOs(OS.LINUX)
    void listensOnOnePortOnly() throws IOException {
        var own = socketsOf(server());

        assertThat(ports("tcp", own, true)).isEmpty();
        assertThat(ports("tcp6", own, true)).containsExactly(Portal.port());
        assertThat(ports("udp", own, false)).isEmpty();
        assertThat(ports("udp6", own, false)).isEmpty();
    }

    @Test
    void theDatabaseIsReachedFromThisMachineOnly() throws SQLException {
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask("show unix_socket_directories")).isEmpty();
        assertThat(ask("select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"fsync, on", "full_page_writes, on", "synchronous_commit, on", "wal_level, replica"})
    void theDatabaseForgetsNothing(String setting, String value) throws SQLException {
        assertThat(ask("show " + setting)).isEqualTo(value);
    }

    @Test
    void thePortalEntersTheDatabaseWithoutPowerOverIt() throws SQLException {
        assertThat(
                        ask(
                                "select string_agg(distinct usename, ',') from pg_stat_activity where application_name = 'doanket'"))
                .isEqualTo("doanket");
        assertThat(ask("select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = 'doanket'"))
                .isEqualTo("f");
    }

    @Test
    void onlyTheNamedDatabaseIsEverUsed() throws IOException {
        var unit = Files.readString(Path.of("src/main/resources/META-INF/persistence.xml"));

        assertThat(unit).contains("<jta-data-source>java:app/jdbc/doanket</jta-data-source>");
        assertThat(unit).doesNotContain("__default");
    }

    private static String ask(String sql) throws SQLException {
        try (var connection = Statements.connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    /** The process that the test runner started and whose arguments name the port. */
    private static ProcessHandle server() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("--port " + Portal.port()))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> socketsOf(ProcessHandle process) throws IOException {
        try (var files = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return files.map(SurfaceST::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.replaceAll("\\D", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return ""; // closed meanwhile
        }
    }

    private static Set<Integer> ports(String protocol, Set<String> sockets, boolean listening) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/net", protocol))) {
            return lines.skip(1)
                    .map(line -> line.strip().split("\\s+"))
                    .filter(parts -> sockets.contains(parts[INODE]))
                    .filter(parts -> !listening || parts[STATE].equals(LISTENS))
                    .map(parts -> Integer.parseInt(parts[LOCAL].substring(parts[LOCAL].indexOf(':') + 1), 16))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

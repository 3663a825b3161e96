package doanket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Both ways to ask whether the log of a running portal is whole: the jar's own command, and the script of an operator, once with
 * the psql of this machine, if it has one, and once with {@link PlayedPsql}.
 */
final class LogChecks {

    private static final String WHOLE = "The log is whole: ";
    private static final String BROKEN = "The log is NOT whole:";

    private final Path data;
    private final Path folder;

    LogChecks(Path data, Path folder) {
        this.data = data;
        this.folder = folder;
    }

    /** With what status it ended, and what it said. */
    private record Said(int status, String text) {}

    void assertWhole() throws Exception {
        for (var said : all()) {
            assertThat(said.text()).contains(WHOLE).doesNotContain(BROKEN);
            assertThat(said.status()).as(said.text()).isZero();
        }
    }

    /** Whoever owns the database can change a line and take one away, but not without a trace. */
    void assertTellsOfABreak(Connection owner) throws Exception {
        sealAll(owner);
        var changed = lineOf(owner, 2);
        var missing = lineOf(owner, 3);
        execute(owner, "alter table audit.deed disable trigger user");
        execute(owner, "update audit.deed set detail = detail || '.' where id = '" + changed + "'");
        execute(owner, "delete from audit.deed where id = '" + missing + "'");
        execute(owner, "alter table audit.deed enable trigger user");

        for (var said : all()) {
            assertThat(said.status()).as(said.text()).isEqualTo(1);
            assertThat(said.text())
                    .contains(BROKEN + "\n2 " + changed + " CHANGED\n3 " + missing + " MISSING\n")
                    .doesNotContain(WHOLE);
        }
    }

    private static void sealAll(Connection owner) throws SQLException {
        execute(owner, """
                insert into audit.deed (id, at, name, post_label, verb, object_kind, detail)
                select gen_random_uuid(), now() - interval '1 hour', 'Ai Đó', '', 'log.tried', 'log', ''
                from generate_series(1, 3)""");
        execute(owner, "select audit.seal(1000000)");
    }

    private static String lineOf(Connection owner, int seal) throws SQLException {
        try (var statement = owner.createStatement();
                var line = statement.executeQuery("select deed_id from audit.deed_seal where nr = " + seal)) {
            assertThat(line.next()).as("a line with the number " + seal).isTrue();
            return line.getString(1);
        }
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<Said> all() throws Exception {
        var said = new ArrayList<Said>();
        var command = new Jar(data);
        command.launch(Map.of(), "verify-log", "--data-dir", data.toString());
        said.add(new Said(command.status(), command.said()));
        if (!System.getProperty("os.name").startsWith("Windows")) {
            said.add(script(played()));
            if (hasPsql()) {
                said.add(script(""));
            }
        }
        return said;
    }

    private static boolean hasPsql() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "psql")));
    }

    private String played() throws IOException {
        var programs = Files.createDirectories(folder.resolve("programs"));
        var psql = programs.resolve("psql");
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        Files.writeString(
                psql,
                "#!/usr/bin/env bash\nexec '" + java + "' -cp '" + PlayedPsql.needs() + "' "
                        + PlayedPsql.class.getName() + " \"$@\"\n");
        Files.setPosixFilePermissions(psql, PosixFilePermissions.fromString("rwx------"));
        return programs + ":";
    }

    private Said script(String programs) throws Exception {
        var builder = new ProcessBuilder("bash", "config/postgresql/verify-log.sh").redirectErrorStream(true);
        var environment = builder.environment();
        environment.put("PATH", programs + environment.get("PATH"));
        environment.put("PGHOST", "127.0.0.1");
        environment.put(
                "PGPORT",
                Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                        .get(3)
                        .strip());
        environment.put("PGUSER", "postgres");
        environment.put(
                "PGPASSWORD",
                Files.readString(data.resolve("database-password")).strip());
        environment.remove("PGDATABASE");
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}

package doanket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two commands for backup and restore, with programs of PostgreSQL that only write down what they were asked. */
@EnabledOnOs(OS.LINUX)
class BackupTest {

    private static final String DUMP = "what stands in the database, mostly";

    @TempDir
    Path folder;

    private Path programs;
    private Path asked;

    @BeforeEach
    void makePrograms() throws IOException {
        programs = Files.createDirectory(folder.resolve("bin"));
        asked = folder.resolve("asked");
        program("pg_dump", "for a; do case $a in --file=*) printf '" + DUMP + "' > \"${a#--file=}\";; esac; done");
        program("pg_restore", "[ \"$1\" = --list ] || cp \"${@: -1}\" \"$FOLDER/restored\"");
        program("psql", "case \"$*\" in *'select count'*) echo 0;; *version*) echo 895;; esac");
    }

    @Test
    void oneArchiveHoldsEverythingAndItsHash() throws Exception {
        var archive = backup();

        assertThat(unpacked(archive, "MANIFEST"))
                .startsWith("doanket-backup 1\nmade 20")
                .contains("\ndatabase doanket\nschema 895\nbytes " + DUMP.length() + "\n")
                .containsPattern("\n[0-9a-f]{64}  database\\.dump\n$");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");
        try (var left = Files.list(folder.resolve("backups"))) {
            assertThat(left).containsExactly(archive);
        }
    }

    @Test
    void whatWasBackedUpIsPutBackIntoANewDatabase() throws Exception {
        var said = run("restore.sh", backup().toString(), "doanket_new");

        assertThat(said.status()).as(said.text()).isZero();
        assertThat(folder.resolve("restored")).hasContent(DUMP);
        assertThat(Files.readString(asked)).contains("create database \"doanket_new\"", "--dbname=doanket_new");
    }

    @ParameterizedTest
    @ValueSource(strings = {DUMP, "doanket-backup", "  database.dump"})
    void aDamagedArchiveIsRefusedBeforeAnythingIsAsked(String part) throws Exception {
        var archive = backup();
        var bytes = Files.readAllBytes(archive);
        var text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        bytes[text.indexOf(part) + part.length() - 1]++;
        Files.write(archive, bytes);

        assertRefused(archive);
    }

    @Test
    void anArchiveThatEndsTooSoonIsRefused() throws Exception {
        var archive = backup();
        var bytes = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(bytes, 1_100));

        assertRefused(archive);
    }

    private void assertRefused(Path archive) throws Exception {
        Files.writeString(asked, "");

        var said = run("restore.sh", archive.toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("is damaged", "Nothing was changed");
        assertThat(folder.resolve("restored")).doesNotExist();
        assertThat(Files.readString(asked)).doesNotContain("create database", "--dbname");
    }

    private record Said(int status, String text) {}

    private Path backup() throws Exception {
        var said = run("backup.sh");
        assertThat(said.status()).as(said.text()).isZero();
        return Path.of(said.text().split(" ")[0]);
    }

    private Said run(String script, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("bash", "config/backup/" + script));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var environment = builder.environment();
        environment.put("PATH", programs + ":" + environment.get("PATH"));
        environment.put("FOLDER", folder.toString());
        environment.put("BACKUP_DIR", folder.resolve("backups").toString());
        environment.remove("PGDATABASE");
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private void program(String name, String does) throws IOException {
        var file = programs.resolve(name);
        Files.writeString(file, "#!/usr/bin/env bash\necho \"" + name + " $*\" >> \"$FOLDER/asked\"\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static String unpacked(Path archive, String file) throws Exception {
        var process = new ProcessBuilder("tar", "-xOf", archive.toString(), file).start();
        return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}

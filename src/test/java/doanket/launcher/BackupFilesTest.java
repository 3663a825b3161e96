package doanket.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of a portal that stands still, and what is refused as one. That of a running one is RunnableJarST's. */
class BackupFilesTest {

    @TempDir
    Path folder;

    private Path data;
    private Path archive;

    @BeforeEach
    void aPortal() throws IOException {
        data = folder.resolve("data");
        archive = folder.resolve("backup.zip");
        write("database-password", "secret");
        write("postgres/PG_VERSION", "17\n");
        write("postgres/base/5/1259", "rows");
        write("postgres/pg_wal/000000010000000000000001", "log");
        write("postgres/pg_notify/0000", "of a run");
        write("postgres/postmaster.opts", "of a run");
        write("logs/server-0.log", "of a run");
        write("postgres-binaries/bin/postgres", "program");
        Files.createDirectories(data.resolve("postgres/pg_tblspc"));
    }

    private void write(String name, String text) throws IOException {
        var file = data.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, String> content(Path folder) throws IOException {
        var content = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.skip(1).toList()) {
                content.put(folder.relativize(file).toString(), Files.isDirectory(file) ? "/" : Files.readString(file));
            }
        }
        return content;
    }

    @Test
    void bringsBackWhatThePortalKeepsAndNothingOfARun() throws Exception {
        new Backup(data).to(archive);
        var back = folder.resolve("back");
        new Restore(archive).into(back);

        assertThat(content(back))
                .containsOnlyKeys(
                        "database-password",
                        "postgres",
                        "postgres/PG_VERSION",
                        "postgres/base",
                        "postgres/base/5",
                        "postgres/base/5/1259",
                        "postgres/pg_notify",
                        "postgres/pg_tblspc",
                        "postgres/pg_wal",
                        "postgres/pg_wal/000000010000000000000001")
                .containsEntry("postgres/base/5/1259", "rows")
                .containsEntry("database-password", "secret");
        assertThat(folder.resolve("backup.zip.part")).doesNotExist();
    }

    @Test
    void overwritesNeitherAnArchiveNorAFolderWithSomethingInIt() throws Exception {
        new Backup(data).to(archive);
        var before = Files.readAllBytes(archive);

        assertThatThrownBy(() -> new Backup(data).to(archive)).hasMessageContaining("is there already");
        assertThat(archive).hasBinaryContent(before);
        assertThatThrownBy(() -> new Restore(archive).into(data)).hasMessageContaining("nothing was changed");
        assertThatThrownBy(() -> new Backup(folder.resolve("none")).to(folder.resolve("x.zip")))
                .hasMessageContaining("There is no embedded database");
        assertThatThrownBy(() -> new Restore(folder.resolve("none.zip")).into(folder.resolve("y")))
                .hasMessageContaining("There is no file");
        assertThatThrownBy(() -> new LogCheck(data).said()).hasMessageContaining("No portal runs on the folder");
    }

    @Test
    void refusesAnArchiveThatIsNotWhatItsManifestSays() throws Exception {
        new Backup(data).to(archive);

        assertDamaged(changed("postgres/base/5/1259", text -> "rowz"), "postgres/base/5/1259 is not what");
        assertDamaged(changed("postgres/PG_VERSION", text -> null), "postgres/PG_VERSION is missing");
        assertDamaged(changed("MANIFEST", text -> null), "has no manifest");
        assertDamaged(
                changed("MANIFEST", text -> text.replaceFirst("doanket-backup 2", "x")), "no backup of this kind");
        var bytes = Files.readAllBytes(archive);
        assertDamaged(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2)), "unpacked");
    }

    @Test
    void makesNoArchiveInsideOfWhatItBacksUp() {
        var inside = data.resolve("backups/../backups/x.zip");

        assertThatThrownBy(() -> new Backup(data).to(inside)).hasMessageContaining("copied into itself");
        assertThat(data.resolve("backups")).doesNotExist();
    }

    @Test
    void holdsTheFolderOfAPortalThatStandsStill() throws Exception {
        try (var held = DataFolder.hold(data)) {
            assertThat(held.isOpen()).isTrue();
            assertThatThrownBy(() -> new Backup(data).to(archive)).hasMessageContaining("already running");
        }
        assertThat(archive).doesNotExist();
        assertThat(folder.resolve("backup.zip.part")).doesNotExist();
        new Backup(data).to(archive);
        assertThat(archive).exists();
    }

    @Test
    void refusesTheArchiveOfAnotherKindOfMachine() throws Exception {
        new Backup(data).to(archive);
        var other = changed("MANIFEST", text -> text.replace(Backup.machine(), "Plan 9 mips"));

        assertThatThrownBy(() -> new Restore(other).into(folder.resolve("back")))
                .hasMessageContaining("another kind of machine")
                .hasMessageContaining("Plan 9 mips");
        assertThat(folder.resolve("back")).doesNotExist();
    }

    @Test
    void leavesNoHalfPortalWhereTheDiskGivesOut() throws Exception {
        new Backup(data).to(archive);
        var back = Files.createDirectory(folder.resolve("back"));
        // What is a folder here is a file there, so that unpacking meets an obstacle half-way.
        var twisted = Files.createTempFile(folder, "twisted", ".zip");
        try (var out = new BackupArchive(twisted)) {
            out.note(BackupArchive.DATABASE + "17 " + Backup.machine());
            out.file("postgres/base", "file".getBytes(StandardCharsets.UTF_8));
            out.file("postgres/base/5/1259", "rows".getBytes(StandardCharsets.UTF_8));
            out.finish();
        }

        assertThatThrownBy(() -> new Restore(twisted).into(back)).hasMessageContaining("could not be put back");
        assertThat(back).isEmptyDirectory();
    }

    @Test
    void refusesAnArchiveThatLeadsOutOfTheFolder() throws Exception {
        var outside = Files.createTempFile(folder, "outside", ".zip");
        try (var out = new BackupArchive(outside)) {
            out.file("postgres/../../evil", "x".getBytes(StandardCharsets.UTF_8));
            out.finish();
        }

        assertDamaged(outside, "leads out of the folder");
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    private void assertDamaged(Path file, String why) {
        var back = folder.resolve("back");
        assertThatThrownBy(() -> new Restore(file).into(back))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining(why)
                .hasMessageContaining("Nothing was changed");
        assertThat(back).doesNotExist();
    }

    /** The same archive with another text in one of its files, or without it. */
    private Path changed(String name, UnaryOperator<String> change) throws IOException {
        var other = Files.createTempFile(folder, "changed", ".zip");
        try (var zip = new ZipFile(archive.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(other))) {
            for (var entry : zip.stream().toList()) {
                var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                var now = entry.getName().equals(name) ? change.apply(text) : text;
                if (now != null) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(now.getBytes(StandardCharsets.UTF_8));
                    out.closeEntry();
                }
            }
        }
        return other;
    }
}

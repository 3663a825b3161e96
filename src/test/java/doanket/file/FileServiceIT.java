package doanket.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FileServiceIT {

    @Inject
    FileService files;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    private UUID unit;

    /** Stands for a feature whose objects use files. */
    @ApplicationScoped
    static class Readers implements FileReaders {

        private static final Set<UUID> OPEN = ConcurrentHashMap.newKeySet();

        @Override
        public boolean mayRead(UUID file) {
            return OPEN.contains(file);
        }
    }

    @BeforeEach
    void inAnOffice() {
        unit = offices.front("Ủy ban MTTQ xã Thử Tệp");
        offices.as(offices.colleague(unit, "Lò Văn Tệp", "STAFF", false));
    }

    @Test
    void whatComesInComesOutAgainPieceByPiece() throws IOException {
        var text = ("Dòng chữ " + Uuids.next() + "\n").repeat(50_000);

        var stored = files.store(unit, "thư mục/Ghi chép.txt", stream(text));

        assertThat(stored.name()).isEqualTo("Ghi chép.txt");
        assertThat(stored.isPicture()).isFalse();
        assertThat(stored.size()).isGreaterThan(2_000_000);
        assertThat(new String(files.open(stored.id(), 0).bytes().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(text);
        assertThat(chunks(stored)).isEqualTo(1 + stored.size() / ChunkStream.CHUNK);
    }

    @Test
    void equalBytesAreKeptOnce() {
        var text = "Cùng một nội dung " + Uuids.next();

        var first = files.store(unit, "một.txt", stream(text));
        var second = files.store(unit, "hai.txt", stream(text));

        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(second.name()).isEqualTo("hai.txt");
        assertThat(contents(first).get(0)).isEqualTo(contents(second).get(0));
    }

    @Test
    void aFileIsOpenToItsUploaderAndToWhoeverMayOpenWhatUsesIt() {
        var stored = files.store(unit, "a.txt", stream("x" + Uuids.next()));
        offices.as(offices.colleague(unit, "Hà Thị Khác", "EDITOR", true));

        assertThatThrownBy(() -> files.open(stored.id(), 0)).isInstanceOf(NotFoundException.class);
        Readers.OPEN.add(stored.id());
        assertThat(files.open(stored.id(), 0).size()).isEqualTo(stored.size());
    }

    @Test
    void anUnknownFileLooksLikeAForbiddenOne() {
        assertThatThrownBy(() -> files.open(Uuids.next(), 0)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyWhoMayUploadForTheUnitDoes() {
        var elsewhere = offices.front("Ủy ban MTTQ xã Bên Cạnh");
        offices.as(offices.colleague(unit, "Lò Văn Tệp", "STAFF", true));
        assertThatThrownBy(() -> files.store(elsewhere, "a.txt", stream("x"))).isInstanceOf(NotFoundException.class);

        offices.as(offices.colleague(unit, "Vi Văn Đọc", "MEMBER", true));
        assertThatThrownBy(() -> files.store(unit, "a.txt", stream("x"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void papersAreLookedIntoBeforeTheyAreKept() {
        var name = "Kế hoạch " + Uuids.next() + ".txt";

        assertThatThrownBy(() -> files.store(unit, name, stream("Số 12\nTỐI MẬT\nKế hoạch")))
                .isInstanceOf(FileRefused.class)
                .hasMessage("refused.secret");
        assertThat(count("select count(*) from file where name = ?", name)).isZero();
    }

    @Test
    void thePortalItselfMayBringFilesAlong() {
        acting.asPortal();

        var stored = files.store(unit, "mẫu.csv", stream("a;b\n1;" + Uuids.next()));

        assertThat(stored.uploader()).isNull();
        assertThat(files.files(List.of(stored.id(), Uuids.next()))).isEqualTo(Map.of(stored.id(), stored));
        assertThat(files.files(List.of())).isEmpty();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private long chunks(StoredFile file) {
        return count(
                "select count(*) from file_chunk k join file f on f.content_id = k.content_id where f.id = ?::uuid",
                file.id());
    }

    private static List<String> contents(StoredFile file) {
        return ask(
                "select content_id::text from file where id = ?::uuid",
                file.id().toString());
    }

    private static long count(String sql, Object argument) {
        return Long.parseLong(ask(sql, argument.toString()).get(0));
    }

    /** The first column of each row, read past the portal. */
    private static List<String> ask(String sql, String argument) {
        try (var connection = Statements.connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            var answers = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    answers.add(rows.getString(1));
                }
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package doanket.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.file.FileIntake.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileIntakeTest {

    private static final byte[] OLD_OFFICE = HexFormat.of().parseHex("D0CF11E0A1B11AE1" + "00".repeat(2_000));

    @TempDir
    Path place;

    private FileIntake intake;

    @BeforeEach
    void openTheDoor() {
        intake = new FileIntake(new Limits(place, 1, 2), new PaperInspector(1, 64), new Clamd("", 0));
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        try (var left = Files.list(place)) {
            assertThat(left.filter(Files::isDirectory)).isEmpty();
        }
    }

    @Test
    void takesPicturesAndPapers() throws IOException {
        try (var picture = intake.receive("Ảnh.JPG", Samples.stream(Samples.jpeg(20, 20)));
                var paper = intake.receive("Báo cáo.docx", Samples.stream(Samples.docx("Báo cáo")))) {
            assertThat(picture.kind()).isEqualTo(FileKind.JPEG);
            assertThat(paper.name()).isEqualTo("Báo cáo.docx");
            assertThat(paper.hash()).hasSize(32);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.svg",
                "a.html",
                "a.exe",
                "a.docm",
                "a.doc",
                "a.xls",
                "a.zip",
                "a.js",
                "a.heic",
                "khong-duoi",
                "",
                "..",
                "a.pdf.exe",
                "a.pdf/"
            })
    void refusesEveryKindThatIsNotOnTheList(String name) {
        assertThatThrownBy(() -> intake.receive(name, Samples.stream(new byte[] {1})))
                .hasMessage("refused.kindNotTaken");
    }

    @ParameterizedTest
    @CsvSource({
        "anh.png,<html><script>alert(1)</script></html>",
        "anh.png,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "anh.jpg,<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
        "bao-cao.pdf,MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000\u0000\u0000",
        "ghi-chu.txt,<!DOCTYPE html><html><body>x</body></html>",
        "ghi-chu.txt,#!/bin/sh",
        "anh.gif,%PDF-1.4",
        "bao-cao.docx,Báo cáo",
        "bao-cao.docx,%PDF-1.4"
    })
    void refusesWhatIsNotWhatItsNameSays(String name, String content) {
        assertThatThrownBy(() -> intake.receive(name, Samples.stream(Samples.text(content))))
                .hasMessage("refused.notWhatItSays");
    }

    @Test
    void refusesAPictureUnderTheNameOfAnotherKind() {
        assertThatThrownBy(() -> intake.receive("anh.jpg", Samples.stream(Samples.png(4, 4))))
                .hasMessage("refused.notWhatItSays");
    }

    @Test
    void saysOfALockedOrOldPaperWhatToDo() {
        assertThatThrownBy(() -> intake.receive("bao-cao.docx", Samples.stream(OLD_OFFICE)))
                .hasMessage("refused.locked");
    }

    @Test
    void stopsReadingWhereTheLimitIs() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }
        };

        assertThatThrownBy(() -> intake.receive("a.txt", endless))
                .isInstanceOf(FileRefused.class)
                .matches(refused -> ((FileRefused) refused).isTooLarge());
        assertThat(endless.given).isLessThan(3_000_000);
        assertThatThrownBy(() -> intake.receive("a.jpg", Samples.stream(new byte[1_000_001])))
                .hasMessage("refused.tooLarge");
    }

    @Test
    void refusesNothingAtAll() {
        assertThatThrownBy(() -> intake.receive("a.txt", Samples.stream(new byte[0])))
                .hasMessage("refused.empty");
    }

    @Test
    void refusesASecrecyMarkInNameOrText() {
        assertThatThrownBy(() -> intake.receive("01-BC (MẬT).pdf", Samples.stream(PdfSamples.lines("Báo cáo"))))
                .hasMessage("refused.secret");
        assertThatThrownBy(() -> intake.receive("01-BC.pdf", Samples.stream(PdfSamples.lines("TUYỆT MẬT"))))
                .hasMessage("refused.secret");
    }

    @Test
    void asksTheScannerBeforeAnythingIsOpened() throws IOException {
        try (var daemon = new FakeClamd("stream: Eicar FOUND")) {
            var guarded = new FileIntake(
                    new Limits(place, 1, 2), new PaperInspector(1, 64), new Clamd("127.0.0.1", daemon.port()));

            assertThatThrownBy(() -> guarded.receive("a.png", Samples.stream(Samples.png(4, 4))))
                    .hasMessage("refused.infected");
        }
    }
}

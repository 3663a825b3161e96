package doanket.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "bao cao.pdf, bao cao.pdf",
        "../../etc/passwd.txt, passwd.txt",
        "C:\\Users\\lan\\anh.jpg, anh.jpg",
        "/tuyet/doi.png, doi.png",
        "..., ''",
        "..\\..\\, ''",
        ".htaccess.txt, htaccess.txt",
        "'  hai   khoảng  trắng .pdf', hai khoảng trắng .pdf",
        "'a<b>:\"|?*c.pdf', a b c.pdf",
        "nghiêng‮fdp.exe.pdf, nghiêngfdp.exe.pdf",
        "ẩn​giữa.pdf, ẩn giữa.pdf"
    })
    void keepsNothingOfFoldersAndUnprintableSigns(String sent, String kept) {
        assertThat(FileName.clean(sent)).isEqualTo(kept);
    }

    @Test
    void composesLettersAndDropsControlSigns() {
        assertThat(FileName.clean(Normalizer.normalize("Đề án ở xã.docx", Form.NFD)))
                .isEqualTo("Đề án ở xã.docx");
        assertThat(FileName.clean("a\0b\u0007c\r\nd.pdf")).isEqualTo("abc d.pdf");
        assertThat(FileName.clean(null)).isEmpty();
    }

    @Test
    void shortensTheNameButNotItsEnding() {
        var name = FileName.clean("ế".repeat(400) + ".docx");

        assertThat(name).hasSize(FileName.LONGEST).endsWith("ế.docx");
        assertThat(FileName.clean("x".repeat(400))).hasSize(FileName.LONGEST);
        assertThat(FileName.clean("x".repeat(144) + "𝒳𝒳𝒳.docx"))
                .hasSizeLessThanOrEqualTo(150)
                .doesNotContain("\uD835.");
    }

    @Test
    void changesTheEndingWhenTheContentBecameAnother() {
        assertThat(FileName.withEnding("ảnh.chụp.webp", "jpg")).isEqualTo("ảnh.chụp.jpg");
    }
}

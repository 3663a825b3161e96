package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Text files where a workbook should be, as old programs of offices write them. */
class PlainSheetTest {

    private static final String LINE = "Họ và tên;Chức vụ\r\nNguyễn Thị Bích;Chủ tịch\r\n";

    /** "Nguyễn Văn Đức" as TCVN3 (ABC fonts) has it: one byte for each letter. */
    private static final byte[] TCVN3 = {
        'N',
        'g',
        'u',
        'y',
        (byte) 0xD4,
        'n',
        ' ',
        'V',
        (byte) 0xA8,
        'n',
        ' ',
        (byte) 0xA7,
        (byte) 0xF8,
        'c',
        ',',
        '1',
        '\n'
    };

    /** The same as VNI has it: a letter and a byte for its mark. */
    private static final byte[] VNI = {
        'N', 'g', 'u', 'y', 'e', (byte) 0xE3, 'n', ' ', 'V', 'a', (byte) 0xEA, 'n', ',', '1', '\n'
    };

    @Test
    void knowsUnicodeHoweverItIsWritten() {
        assertThat(PlainSheet.of(LINE.getBytes(StandardCharsets.UTF_8))).contains(PlainSheet.UNICODE);
        assertThat(PlainSheet.of(("\uFEFF" + LINE).getBytes(StandardCharsets.UTF_8)))
                .contains(PlainSheet.UNICODE);
        assertThat(PlainSheet.of(LINE.getBytes(StandardCharsets.UTF_16))).contains(PlainSheet.UNICODE);
        assertThat(PlainSheet.of("ma;ten\n1;An\n".getBytes(StandardCharsets.US_ASCII)))
                .contains(PlainSheet.UNICODE);
    }

    @Test
    void knowsThatAnOlderCodeIsNone() {
        assertThat(PlainSheet.of(TCVN3)).contains(PlainSheet.OLDER);
        assertThat(PlainSheet.of(VNI)).contains(PlainSheet.OLDER);
        assertThat(PlainSheet.of("Hồ Ngọc Đại;1\n".getBytes(Charset.forName("windows-1258"))))
                .contains(PlainSheet.OLDER);
    }

    @Test
    void whatIsNoTextIsNotOne() {
        assertThat(PlainSheet.of(new byte[] {0, 1, 2, 3})).isEmpty();
        assertThat(PlainSheet.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}))
                .isEmpty();
    }

    @Test
    void saysWhatToDoAboutEach() {
        assertThatThrownBy(() -> XlsxFile.lines(TCVN3, 10)).hasMessage("refused.plainTextOfOldCode");
        assertThatThrownBy(() -> XlsxFile.lines("Phòng;1\n".getBytes(StandardCharsets.UTF_8), 10))
                .hasMessage("refused.plainText");
        assertThatThrownBy(() -> XlsxFile.lines(new byte[] {0, 1}, 10)).hasMessage("refused.notAWorkbook");
    }
}

package doanket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "TỐI MẬT",
                "TUYỆT MẬT",
                "  MẬT  ",
                "M Ậ T",
                "T Ố I  M Ậ T",
                "T U Y Ệ T   M Ậ T",
                "[MẬT]",
                "« TỐI MẬT »",
                "*** TUYỆT MẬT ***",
                "\"MẬT\"",
                "|MẬT|",
                "MẬT.",
                "ỦY BAN NHÂN DÂN XÃ\tMẬT",
                "MẬT\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "TỐI MẬT     Độc lập - Tự do - Hạnh phúc",
                "Tỉnh ủy\nMẬT\nSố 12-BC/TU",
                "dòng một\r\nTUYỆT MẬT\r\ndòng ba",
                "Số: 12-BC/TU (MẬT)",
                "Báo cáo tình hình [TỐI MẬT] quý I",
                "MẬT (Bản số 02)",
                "Độ mật: Mật",
                "ĐỘ MẬT: TỐI MẬT",
                "Mức độ mật : Tuyệt mật",
                "Độ mật: Mật\tĐộ khẩn: Khẩn",
                "MẬT MẬT MẬT",
                "M\u00ADẬT",
                "\uFEFFMẬT",
                "T\u00D4\u0301I M\u00C2\u0323T",
                "M\u00A0Ậ\u00A0T",
                "mËt",
                "TèI MËT",
                "TUYÖT MËT",
                "TOÁI MAÄT"
            })
    void findsTheMark(String text) {
        assertThat(SecrecyMark.isIn(text)).isTrue();
        assertThat(SecrecyMark.isIn(Normalizer.normalize(text, Form.NFD))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Giữ bí mật nhà nước là trách nhiệm của mỗi cán bộ.",
                "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "Mô hình nuôi ong lấy mật",
                "MÔ HÌNH NUÔI ONG LẤY MẬT",
                "Mật ong rừng",
                "MẬT ONG",
                "Mối liên hệ mật thiết với Nhân dân",
                "Mật độ dân số: 120 người/km²",
                "Mật khẩu",
                "Đổi mật khẩu: mật",
                "BẢO MẬT",
                "mật",
                "Mật",
                "Bỏ phiếu kín, bảo mật",
                "Văn bản đóng dấu \"MẬT\" không được gửi qua mạng.",
                "Có ba độ mật: TUYỆT MẬT, TỐI MẬT và MẬT.",
                "Tài liệu (TUYỆT MẬT, TỐI MẬT, MẬT) do văn thư giữ",
                "Độ mật: không",
                "Độ mật: □ Mật □ Tối mật □ Tuyệt mật",
                "Độ mật:",
                "Gan tiết ra dịch (mật)",
                "MẶT TRẬN TỔ QUỐC VIỆT NAM",
                "MẶT",
                "TỐI MẤT",
                "TÔI MẤT",
                "Mặt trận\tMẤT",
                "MẬT\u0323 THƯ",
                "BÍ\tMẬT THƯ",
                "Hội thi \"Tuyệt mật\" mở màn",
                "mËt ong",
                "bÝ mËt"
            })
    void leavesOrdinaryTextAlone(String text) {
        assertThat(SecrecyMark.isIn(text)).isFalse();
        assertThat(SecrecyMark.isIn(Normalizer.normalize(text, Form.NFD))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-BC (MẬT).pdf",
                "01-BC (mật).pdf",
                "MẬT.docx",
                "Mật.docx",
                "MẬT_Báo cáo quý I.docx",
                "BÁO_CÁO_MẬT.pdf",
                "BC-MẬT.pdf",
                "Báo cáo - Mật.docx",
                "Báo cáo MẬT quý I.docx",
                "Kế hoạch [Tối mật].xlsx",
                "TUYỆT MẬT 05-KH.pdf",
                "05.KH.TỐI MẬT.pdf",
                "tuyet mat.pdf",
                "KH (TOI MAT).pdf",
                "M Ậ T.pdf"
            })
    void findsTheMarkInTheNameOfAFile(String name) {
        assertThat(SecrecyMark.isInName(name)).isTrue();
        assertThat(SecrecyMark.isInName(Normalizer.normalize(name, Form.NFD))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luật bảo vệ bí mật nhà nước.pdf",
                "LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC.pdf",
                "BẢO_VỆ_BÍ_MẬT.pdf",
                "bí-mật-nhà-nước.pdf",
                "BẢO-MẬT.pdf",
                "Quy định BÍ MẬT nhà nước.pdf",
                "MẬT ONG RỪNG.xlsx",
                "Nuôi ong lấy mật.docx",
                "mat-tran-to-quoc.pdf",
                "MAT TRAN.pdf",
                "UB_MAT_TRAN.pdf",
                "Mật độ dân số.xlsx",
                "Quên mật khẩu.pdf",
                "Mặt trận.docx",
                "MẬT TRẬN TỔ QUỐC.docx",
                ".mật khẩu",
                "anh.jpg"
            })
    void leavesOrdinaryNamesAlone(String name) {
        assertThat(SecrecyMark.isInName(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ".", "(", "M", "MẬT ", "a\t", "độ mật: "})
    void getsThroughAMillionSigns(String sign) {
        assertThat(SecrecyMark.isIn("x" + sign.repeat(1_000_000) + "x")).isFalse();
    }

    @Test
    void nothingBearsNoMark() {
        assertThat(SecrecyMark.isIn(null)).isFalse();
        assertThat(SecrecyMark.isInName(null)).isFalse();
    }
}

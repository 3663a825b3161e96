package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateWordsTest {

    private static final Locale VIETNAMESE = new Locale("vi");

    @ParameterizedTest
    @CsvSource({
        "Đề nghị của ông Nguyễn Văn Thử về đường,ông Nguyễn Văn Thử",
        "Liên hệ 0912 345 678 để rõ,0912 345 678",
        "Số định danh 012345678901,012345678901",
        "Thẻ cũ 123456789 đã hết hạn,123456789",
        "Thư gửi nguoidan@vidu.vn,nguoidan@vidu.vn",
        "Nhà ở số nhà 12 bị ngập,số nhà 12",
        "Đoạn trước 45/2 đường Trần Phú hay ngập,45/2 đường Trần Phú",
        "Trong ngõ 17 thiếu đèn,ngõ 17"
    })
    void findsWhatSaysWhoSomebodyIs(String text, String found) {
        assertThat(PrivateWords.in(text)).contains(found);
        assertThat(PrivateWords.in(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .contains(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chị Hoa thôn Kon Hra bị bệnh HIV, là người Ê Đê theo đạo Tin lành|bị bệnh HIV",
                "Chị Hoa thôn Kon Hra bị bệnh HIV, là người Ê Đê theo đạo Tin lành|là người Ê Đê",
                "Chị Hoa thôn Kon Hra bị bệnh HIV, là người Ê Đê theo đạo Tin lành|theo đạo Tin lành",
                "Anh Thành ở xóm 3 tố cáo Chủ tịch xã nhận tiền|tố cáo Chủ tịch xã nhận tiền"
            })
    void findsWhatIsSensitiveOfSomebodyWhoIsNamed(String text, String found) {
        assertThat(PrivateWords.in(text)).contains(found);
    }

    @Test
    void pointsFromADenunciationToWhereItBelongs() {
        assertThatThrownBy(() -> PrivateWords.confirmed(
                        "Họp thôn", List.of("Anh Thành ở xóm 3 tố cáo Chủ tịch xã nhận tiền"), false, VIETNAMESE))
                .isInstanceOfSatisfying(
                        OpinionRefused.class,
                        refused -> assertThat(refused.arguments()[0].toString())
                                .startsWith("dòng 1: “Anh Thành”")
                                .contains("tiếp công dân"));
    }

    @Test
    void asksOfTheNameOfABatchToo() {
        assertThatThrownBy(() -> PrivateWords.confirmed("Gặp bà Lò Thị Thử", List.of("Đường hỏng"), false, VIETNAMESE))
                .isInstanceOfSatisfying(
                        OpinionRefused.class,
                        refused -> assertThat(refused.arguments()).containsExactly("“bà Lò Thị Thử”"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đề nghị sửa 2,5 km đường liên thôn",
                "Kinh phí 1.234.567.890 đồng năm 2026",
                "Người dân tộc Ê Đê ở hai thôn mắc bệnh sốt xuất huyết, khiếu nại việc đền bù đất",
                "Có 120 hộ ở hai thôn đề nghị đưa điện lưới về",
                "Thực hiện Nghị quyết số 27-NQ/TW, Thông báo số 45-TB/ĐU"
            })
    void leavesCommonWordsAlone(String text) {
        assertThat(PrivateWords.in(text)).isEmpty();
    }

    @Test
    void tellsInWhichRowItStandsAndAsksOnce() {
        var texts = List.of("Đường hỏng", "Bà Lò Thị Thử đề nghị");

        assertThatThrownBy(() -> PrivateWords.confirmed(texts, false, VIETNAMESE))
                .isInstanceOfSatisfying(
                        OpinionRefused.class,
                        refused -> assertThat(refused.arguments()).containsExactly("dòng 2: “Bà Lò Thị Thử”"));
        assertThat(PrivateWords.confirmed(texts, true, VIETNAMESE)).isTrue();
        assertThat(PrivateWords.confirmed(List.of("Đường hỏng"), false, VIETNAMESE))
                .isFalse();
    }
}

package doanket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số căn cước 001088012345 của hộ này|001088012345",
                "Căn cước 001 088 012 345|001 088 012 345",
                "gọi 0912 345 678 để biết|0912 345 678",
                "gọi +84 912.345.678|+84 912.345.678",
                "liên hệ 02293.871.234|02293.871.234",
                "thư gửi a.chu@vidu.vn|a.chu@vidu.vn",
                "ông Lò Văn Pánh phản ánh đường hỏng|ông Lò Văn Pánh",
                "Bà Rơ Châm H'Yéo chưa được hỗ trợ|Bà Rơ Châm H'Yéo",
                "đồng chí Nguyễn Thị Mai trả lời chậm|đồng chí Nguyễn Thị Mai",
                "Cử tri Nguyễn Văn An phản ánh|Cử tri Nguyễn Văn An",
                "đề nghị của hộ Lò Thị Ơn|hộ Lò Thị Ơn",
                "Ông: Trần Đình Ba|Ông: Trần Đình Ba",
                "Chị Hoa thôn Kon Hra cần nhà|Chị Hoa",
                "Anh Thành ở xóm 3 phản ánh|Anh Thành",
                "Nguyễn Văn An, thôn 3, đề nghị làm đường|Nguyễn Văn An",
                "Đường hỏng. Lò Thị Ơn phản ánh từ năm ngoái|Lò Thị Ơn",
                "- Quàng Văn Pánh (bản Nà Lót)|Quàng Văn Pánh",
                "Trần Đình Ba|Trần Đình Ba"
            })
    void findsWhatTellsWhoSomebodyIs(String text, String found) {
        assertThat(PersonalData.in(text)).anyMatch(one -> one.contains(found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đề nghị sửa đường vào khu sản xuất",
                "Tổng số 16.226 hộ, thu 11.683 phiếu, đạt 99,97%",
                "Huy động 1.234.567.890 đồng",
                "Bà con mong có thêm đèn chiếu sáng",
                "Theo Quyết định 318/QĐ-TTg ngày 08/03/2022",
                "Ông bà, cha mẹ ở Hòn Vân",
                "Cử tri Bản Nà đề nghị làm đường",
                "hộ nghèo ở Chiềng Sơn",
                "gặp ông Chủ tịch xã và bà Bí thư chi bộ",
                "Sửa đường Trần Hưng Đạo, đoạn qua trường học",
                "Trường Nguyễn Trãi, xã Mường Lâm, thiếu phòng học",
                "Hà Nội mưa lớn. Hồ Ba Bể cạn nước",
                "du lịch ở Bà Rịa, Bà Nà và núi Bà Đen",
                ""
            })
    void letsFiguresAndTalkPass(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void saysEachPlaceOnceAndTakesNothingForNothing() {
        assertThat(PersonalData.in("0912345678 hoặc 0912345678")).hasSize(1);
        assertThat(PersonalData.in(null)).isEmpty();
    }
}

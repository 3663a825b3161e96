package doanket.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The three papers that show how the families differ, with invented places and names. */
final class Samples {

    static final PaperSizes STATE_SIZES = PaperSizes.of(List.of(13, 14, 13, 13, 13, 14, 14, 14, 14, 14, 12, 11));
    static final PaperSizes PARTY_SIZES = PaperSizes.of(List.of(15, 14, 14, 14, 14, 14, 16, 15, 14, 14, 14, 12));
    static final List<String> NATION = List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
    static final String EVERY_LETTER = "Ự Ỹ Ẵ Ằ Ậ Ệ Ỗ Ợ Ử đ Đ ₫ ẵ ệ ỡ ữ ỷ";

    private Samples() {}

    static PaperFamily party() {
        var layout = new PaperLayout(
                List.of("ĐẢNG CỘNG SẢN VIỆT NAM"),
                "*",
                "Số ",
                "",
                ",",
                false,
                PaperMargins.of(List.of(20, 20, 30, 15)),
                PARTY_SIZES);
        return new PaperFamily(
                "PARTY",
                "Văn bản của Đảng",
                layout,
                List.of("I-", "1-", "a)", "-"),
                "{nn}-{type}/{symbol}",
                "{nn}-{type}/{symbol}",
                true);
    }

    static PaperFamily state() {
        return shared("STATE");
    }

    static PaperFamily front() {
        return shared("FRONT");
    }

    private static PaperFamily shared(String code) {
        var layout = new PaperLayout(
                NATION, "", "Số: ", "./.", ";", true, PaperMargins.of(List.of(20, 20, 30, 20)), STATE_SIZES);
        return new PaperFamily(
                code, "Văn bản", layout, List.of("1.", "a)", "-"), "{nn}/{type}-{symbol}", "{nn}/{symbol}", false);
    }

    static PaperForm partyForm() {
        return new PaperForm(
                UUID.randomUUID(),
                party(),
                "ĐẢNG BỘ TỈNH VÂN SƠN",
                List.of("ĐẢNG ỦY XÃ MƯỜNG LÂM"),
                "ĐU",
                "Mường Lâm",
                "Lưu Văn phòng Đảng ủy.");
    }

    static PaperForm stateForm() {
        return new PaperForm(
                UUID.randomUUID(),
                state(),
                "",
                List.of("ỦY BAN NHÂN DÂN", "XÃ MƯỜNG LÂM"),
                "UBND",
                "Mường Lâm",
                "Lưu: VT, KT.");
    }

    static PaperForm frontForm() {
        return new PaperForm(
                UUID.randomUUID(),
                front(),
                "ỦY BAN MTTQ VIỆT NAM TỈNH VÂN SƠN",
                List.of("ỦY BAN MTTQ VIỆT NAM XÃ MƯỜNG LÂM", "BAN THƯỜNG TRỰC"),
                "MTTQ-BTT",
                "Mường Lâm",
                "Lưu: MTTQ.");
    }

    static PaperSheet partyNotice() {
        var blocks = new ArrayList<PaperBlock>();
        blocks.add(plain("Ngày 02/3/2026, tại trụ sở Đảng ủy xã, đồng chí Lò Văn Inh, Bí thư Đảng ủy, Chủ tịch HĐND xã"
                + " chủ trì buổi làm việc với Ban Thường trực Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội."
                + " Sau khi nghe báo cáo và ý kiến phát biểu của các đồng chí dự họp, đồng chí Bí thư Đảng ủy kết luận"
                + " như sau:"));
        blocks.add(clause(1, "I-", "ĐÁNH GIÁ CHUNG", true));
        blocks.add(clause(2, "1-", "Ưu điểm: " + EVERY_LETTER, false));
        blocks.add(clause(1, "II-", "NHIỆM VỤ TRỌNG TÂM", true));
        blocks.add(clause(
                2,
                "1-",
                "Ủy ban MTTQ Việt Nam xã chủ trì, phối hợp UBND xã xây dựng kế hoạch giám sát, phản biện xã hội năm"
                        + " 2026; hoàn thành trước ngày 31/3/2026.",
                false));
        return new PaperSheet(
                partyForm(),
                new PaperHead(
                        "45-TB/ĐU",
                        LocalDate.of(2026, 3, 5),
                        "Thông báo",
                        "kết luận của đồng chí Bí thư Đảng ủy tại buổi làm việc với Ban Thường trực Ủy ban MTTQ Việt Nam"
                                + " xã và các tổ chức chính trị - xã hội",
                        null),
                blocks,
                new PaperSignature("T/L", "Ban Thường vụ", "Chánh Văn phòng", "Quàng Thị Diên"),
                List.of(
                        new PaperRecipient("Thường trực Tỉnh ủy", Purpose.REPORT),
                        new PaperRecipient("Các đồng chí Đảng ủy viên", null),
                        new PaperRecipient("Ủy ban MTTQ Việt Nam xã, các tổ chức CT-XH", Purpose.ACTION)));
    }

    static PaperSheet stateNotice() {
        return new PaperSheet(
                stateForm(),
                new PaperHead(
                        "12/TB-UBND",
                        LocalDate.of(2026, 3, 5),
                        "Thông báo",
                        "Kết luận của Chủ tịch Ủy ban nhân dân xã tại cuộc họp về xây dựng nông thôn mới quý I năm 2026",
                        null),
                List.of(
                        plain("Ngày 02 tháng 3 năm 2026, Chủ tịch Ủy ban nhân dân xã chủ trì cuộc họp; kết luận:"),
                        clause(1, "1.", "Rà soát các tiêu chí chưa đạt.", false),
                        clause(1, "2.", "Báo cáo trước ngày 20 hằng tháng.", false)),
                new PaperSignature("TL.", "Chủ tịch", "Chánh Văn phòng HĐND và UBND", "Vừ A Chư"),
                List.of(
                        new PaperRecipient("Chủ tịch, các PCT UBND xã", Purpose.REPORT),
                        new PaperRecipient("Các phòng, thôn", Purpose.ACTION)));
    }

    static PaperSheet frontNotice(int clauses) {
        var blocks = new ArrayList<PaperBlock>();
        for (int i = 1; i <= clauses; i++) {
            blocks.add(clause(
                    1,
                    i + ".",
                    "Ban Công tác Mặt trận các thôn tuyên truyền, vận động Nhân dân tham gia xây dựng nông thôn mới,"
                            + " đô thị văn minh; hiến đất, góp ngày công làm đường; giữ gìn vệ sinh môi trường, hoàn"
                            + " thành trước ngày 30 tháng 11.",
                    false));
        }
        return new PaperSheet(
                frontForm(),
                new PaperHead(
                        "08/TB-MTTQ-BTT",
                        LocalDate.of(2026, 1, 16),
                        "Thông báo",
                        "Kết luận hội nghị giao ban khối Mặt trận, đoàn thể tháng 01/2026",
                        "Khẩn"),
                blocks,
                new PaperSignature("TM.", "Ban Thường trực", "Chủ tịch", "Lường Thị Phương"),
                List.of(
                        new PaperRecipient("Ban Thường trực UBMTTQVN tỉnh", Purpose.REPORT),
                        new PaperRecipient("Các tổ chức CT-XH xã", Purpose.COORDINATION),
                        new PaperRecipient("Ban CTMT các thôn", Purpose.ACTION)));
    }

    static PaperSheet frontLetter() {
        var notice = frontNotice(2);
        return new PaperSheet(
                notice.form(),
                new PaperHead(null, null, null, "đăng ký thi đua chào mừng Ngày hội Đại đoàn kết toàn dân tộc", null),
                List.of(
                        notice.blocks().get(0),
                        new PaperBlock.Grid(
                                List.of("STT", "Đơn vị", "Hạn"),
                                List.of(1, 6, 3),
                                List.of(List.of("1", "Hội Nông dân xã", "20/3/2026")))),
                notice.signature(),
                notice.recipients());
    }

    static PaperSheet partyLetter() {
        var notice = partyNotice();
        return new PaperSheet(
                notice.form(),
                new PaperHead("12-CV/ĐU", LocalDate.of(2026, 3, 5), null, "rà soát nhà ở của hộ nghèo", null),
                List.of(notice.blocks().get(0)),
                notice.signature(),
                notice.recipients());
    }

    private static PaperBlock plain(String text) {
        return new PaperBlock.Text(0, "", text, false);
    }

    private static PaperBlock clause(int depth, String label, String text, boolean title) {
        return new PaperBlock.Text(depth, label, text, title);
    }
}

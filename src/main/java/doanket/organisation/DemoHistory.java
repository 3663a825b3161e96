package doanket.organisation;

import java.time.LocalDate;
import java.util.List;

/** What was before the reform: a district with its Front, and the two communes that became one. */
final class DemoHistory {

    static final String FORMER_CHAIR = "Phạm Đức Long";

    private static final String DISTRICT = "VS.H01";
    private static final String DISTRICT_FRONT = "VS.H01.MTTQ";
    private static final LocalDate FOUNDED = LocalDate.of(1992, 1, 1);

    private final DemoBook book;

    DemoHistory(DemoBook book) {
        this.book = book;
    }

    void write() {
        found(DISTRICT, "Huyện Vân Thượng", "DISTRICT", "DISTRICT");
        book.tie(DISTRICT, "TERRITORY", DemoProvince.PROVINCE);
        found(DISTRICT_FRONT, "Ủy ban MTTQ Việt Nam huyện Vân Thượng", "FRONT", "DISTRICT");
        book.tie(DISTRICT_FRONT, "TERRITORY", DISTRICT);
        book.tie(DISTRICT_FRONT, "VERTICAL", DemoProvince.FRONT);
        formerCommune("VS.X01", "Xã Mường Thượng");
        formerCommune("VS.X02", "Xã Nà Lâm");
        book.formerPost(DISTRICT_FRONT, "FRONT_CHAIR", "Lê Thị Thanh Hà", LocalDate.of(2019, 6, 1));
        book.formerPost(DemoProvince.FRONT, "FRONT_CHAIR", FORMER_CHAIR, LocalDate.of(2019, 8, 1));
        book.formerName("VS.TU.BTGDV", "Ban Tuyên giáo Tỉnh ủy Vân Sơn", LocalDate.of(2025, 2, 28));
        var decision = "Nghị quyết số 01/NQ-VS ngày 12/6/2025";
        book.closeAtReform(DISTRICT_FRONT, SuccessionKind.SPLIT, decision, List.of("VS-01.MTTQ", "VS-02.MTTQ"));
        book.closeAtReform(DISTRICT, SuccessionKind.SPLIT, decision, List.of("VS-01", "VS-02", "VS-04"));
        for (var merged : List.of("VS.X01", "VS.X02")) {
            book.closeAtReform(merged, SuccessionKind.MERGED, decision, List.of("VS-01"));
        }
    }

    private void formerCommune(String code, String name) {
        found(code, name, "COMMUNE", "COMMUNE");
        book.tie(code, "TERRITORY", DISTRICT);
    }

    private void found(String code, String name, String type, String level) {
        book.found(new NewUnit(code, name, null, type, level, FOUNDED, UnitFacts.ranked(90)));
    }
}

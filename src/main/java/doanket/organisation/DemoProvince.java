package doanket.organisation;

import doanket.organisation.DemoNames.Manner;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The invented province of Vân Sơn: its bodies, their offices and the people who hold posts there. */
final class DemoProvince {

    static final String PROVINCE = "VS";
    static final String PARTY = "VS.TU";
    static final String COUNCIL = "VS.HDND";
    static final String COMMITTEE = "VS.UBND";
    static final String FRONT = "VS.MTTQ";

    private static final LocalDate FOUNDED = LocalDate.of(1992, 1, 1);
    private static final LocalDate TERM_END = LocalDate.of(2030, 12, 31);

    /** One body: its code, short form, name and type. */
    private record Body(String code, String brief, String name, String type) {}

    /** Who heads each of the five organisations. */
    static final Map<String, String> HEADS = Map.of(
            "VS.LDLD", "Phan Thị Hồng Thảo",
            "VS.HND", "Lò Văn Chiến",
            "VS.HLHPN", "H'Ánh Niê",
            "VS.TD", "Đặng Minh Khang",
            "VS.HCCB", "Bùi Xuân Thành");

    static final String STANDING_DEPUTY = "Vi Thị Ín";
    static final String COMMITTEE_CHAIR = "Trịnh Hữu Phúc";
    static final String STANDING_VICE_CHAIR = "Giàng A Lềnh";

    private static final List<Body> ORGANISATIONS = List.of(
            new Body("VS.LDLD", "LĐLĐ tỉnh", "Liên đoàn Lao động tỉnh Vân Sơn", "TRADE_UNION"),
            new Body("VS.HND", "HND tỉnh", "Hội Nông dân tỉnh Vân Sơn", "FARMERS_UNION"),
            new Body("VS.HLHPN", "HLHPN tỉnh", "Hội Liên hiệp Phụ nữ tỉnh Vân Sơn", "WOMENS_UNION"),
            new Body("VS.TD", "Tỉnh đoàn", "Tỉnh đoàn Vân Sơn", "YOUTH_UNION"),
            new Body("VS.HCCB", "HCCB tỉnh", "Hội Cựu chiến binh tỉnh Vân Sơn", "VETERANS"));

    private static final List<Body> PARTY_OFFICES = List.of(
            new Body("VS.TU.VP", "VP Tỉnh ủy", "Văn phòng Tỉnh ủy Vân Sơn", "PARTY_OFFICE"),
            new Body("VS.TU.BTC", "BTC Tỉnh ủy", "Ban Tổ chức Tỉnh ủy Vân Sơn", "PARTY_OFFICE"),
            new Body("VS.TU.BTGDV", "BTGDV Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy Vân Sơn", "PARTY_OFFICE"),
            new Body("VS.TU.BNC", "BNC Tỉnh ủy", "Ban Nội chính Tỉnh ủy Vân Sơn", "PARTY_OFFICE"),
            new Body("VS.TU.UBKT", "UBKT Tỉnh ủy", "Cơ quan Ủy ban Kiểm tra Tỉnh ủy Vân Sơn", "PARTY_OFFICE"));

    private static final List<Body> DEPARTMENTS = List.of(
            new Body("VS.UBND.VP", "VP UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh Vân Sơn", "DEPARTMENT"),
            new Body("VS.UBND.NNMT", "Sở NN&MT", "Sở Nông nghiệp và Môi trường tỉnh Vân Sơn", "DEPARTMENT"),
            new Body("VS.UBND.TC", "Sở Tài chính", "Sở Tài chính tỉnh Vân Sơn", "DEPARTMENT"),
            new Body("VS.UBND.NV", "Sở Nội vụ", "Sở Nội vụ tỉnh Vân Sơn", "DEPARTMENT"),
            new Body("VS.UBND.VHTTDL", "Sở VHTT&DL", "Sở Văn hóa, Thể thao và Du lịch tỉnh Vân Sơn", "DEPARTMENT"),
            new Body("VS.UBND.GDDT", "Sở GD&ĐT", "Sở Giáo dục và Đào tạo tỉnh Vân Sơn", "DEPARTMENT"),
            new Body("VS.UBND.YT", "Sở Y tế", "Sở Y tế tỉnh Vân Sơn", "DEPARTMENT"),
            new Body("VS.UBND.DTTG", "Sở DT&TG", "Sở Dân tộc và Tôn giáo tỉnh Vân Sơn", "DEPARTMENT"),
            new Body("VS.UBND.NTM", "VPĐP NTM tỉnh", "Văn phòng Điều phối nông thôn mới tỉnh Vân Sơn", "DEPARTMENT"));

    private static final List<Body> FRONT_OFFICES = List.of(
            new Body("VS.MTTQ.VP", "VP MTTQ tỉnh", "Văn phòng Ủy ban MTTQ Việt Nam tỉnh Vân Sơn", "FRONT_OFFICE"),
            new Body("VS.MTTQ.TCKT", "Ban TC-KT MTTQ tỉnh", "Ban Tổ chức, Kiểm tra MTTQ tỉnh Vân Sơn", "FRONT_OFFICE"),
            new Body(
                    "VS.MTTQ.DCGS",
                    "Ban DC-GS-PBXH MTTQ tỉnh",
                    "Ban Dân chủ, Giám sát và Phản biện xã hội MTTQ tỉnh Vân Sơn",
                    "FRONT_OFFICE"),
            new Body(
                    "VS.MTTQ.TGXH",
                    "Ban TG-CTXH MTTQ tỉnh",
                    "Ban Tuyên giáo, Công tác xã hội MTTQ tỉnh Vân Sơn",
                    "FRONT_OFFICE"),
            new Body(
                    "VS.MTTQ.DTTG",
                    "Ban DT-TG MTTQ tỉnh",
                    "Ban Dân tộc, Tôn giáo và các hội quần chúng MTTQ tỉnh Vân Sơn",
                    "FRONT_OFFICE"));

    private final DemoBook book;
    private final DemoNames names;

    DemoProvince(DemoBook book, DemoNames names) {
        this.book = book;
        this.names = names;
    }

    void write() {
        foundUnits();
        book.tie(PROVINCE, new NewRelation(UnitDirectory.COUNTRY, "TERRITORY", FOUNDED, null));
        for (var body : List.of(PARTY, COUNCIL, COMMITTEE, FRONT)) {
            book.tie(body, "TERRITORY", PROVINCE);
        }
        for (var led : List.of(COUNCIL, COMMITTEE, FRONT)) {
            book.tie(led, "PARTY", PARTY);
        }
        for (var organisation : ORGANISATIONS) {
            book.tie(organisation.code(), "TERRITORY", PROVINCE);
            book.tie(organisation.code(), "PARTY", PARTY);
            book.tieSinceReform(organisation.code(), "SUBORDINATE", FRONT);
        }
        PARTY_OFFICES.forEach(office -> book.tie(office.code(), "SUBORDINATE", PARTY));
        DEPARTMENTS.forEach(office -> book.tie(office.code(), "SUBORDINATE", COMMITTEE));
        FRONT_OFFICES.forEach(office -> book.tie(office.code(), "SUBORDINATE", FRONT));
        for (var committee : List.of(PARTY, FRONT)) {
            book.term(committee, "Nhiệm kỳ 2025 - 2030", LocalDate.of(2025, 9, 1), TERM_END);
        }
        party();
        committee();
        front();
        HEADS.keySet().stream().sorted().forEach(this::organisation);
    }

    private void foundUnits() {
        found(10, new Body(PROVINCE, "Vân Sơn", "Tỉnh Vân Sơn", "PROVINCE"));
        found(20, new Body(PARTY, "Tỉnh ủy", "Tỉnh ủy Vân Sơn", "PARTY_COMMITTEE"));
        foundAll(21, PARTY_OFFICES);
        found(30, new Body(COUNCIL, "HĐND tỉnh", "Hội đồng nhân dân tỉnh Vân Sơn", "PEOPLES_COUNCIL"));
        found(40, new Body(COMMITTEE, "UBND tỉnh", "Ủy ban nhân dân tỉnh Vân Sơn", "PEOPLES_COMMITTEE"));
        foundAll(41, DEPARTMENTS);
        found(50, new Body(FRONT, "MTTQ tỉnh", "Ủy ban MTTQ Việt Nam tỉnh Vân Sơn", "FRONT"));
        foundAll(51, ORGANISATIONS);
        foundAll(56, FRONT_OFFICES);
    }

    private void foundAll(int rank, List<Body> bodies) {
        for (int at = 0; at < bodies.size(); at++) {
            found(rank + at, bodies.get(at));
        }
    }

    private void found(int rank, Body body) {
        var reach = Map.of(
                UnitAttribute.ADDRESS,
                "Đường Đoàn Kết, phường Vân Trung",
                UnitAttribute.PHONE,
                String.format("0200 000 %03d", rank));
        var facts =
                new UnitFacts(null, rank, body.code().equals(PROVINCE) ? Map.of(UnitAttribute.AREA, "5812.4") : reach);
        book.found(new NewUnit(body.code(), body.name(), body.brief(), body.type(), "PROVINCE", FOUNDED, facts));
    }

    private void party() {
        book.post(PARTY, "PARTY_SECRETARY", "Hoàng Đình Khải");
        book.post(COUNCIL, "COUNCIL_CHAIR", "Hoàng Đình Khải");
        book.post(PARTY, "PARTY_STANDING_DEPUTY", STANDING_DEPUTY);
        book.post(PARTY, "PARTY_DEPUTY", COMMITTEE_CHAIR);
        book.post(COMMITTEE, "COMMITTEE_CHAIR", COMMITTEE_CHAIR);
        book.post("VS.TU.VP", "CHIEF_OF_OFFICE", next());
        book.post("VS.TU.VP", "DEPUTY_CHIEF_OF_OFFICE", next());
        book.post(PARTY, "CLERK", "Nguyễn Thị Bích Ngân");
        book.post("VS.TU.UBKT", "INSPECTION_CHAIR", next());
        book.post("VS.TU.UBKT", "OFFICER", "Cầm Văn Hặc");
        for (var board : List.of("VS.TU.BTC", "VS.TU.BTGDV", "VS.TU.BNC")) {
            var head = next();
            book.post(board, "HEAD", head);
            book.post(PARTY, "PARTY_STANDING_MEMBER", head);
            book.post(board, "DEPUTY_HEAD", next());
            book.post(board, "OFFICER", next());
        }
    }

    private void committee() {
        book.post(COUNCIL, "COUNCIL_VICE_CHAIR", next());
        book.post(COMMITTEE, "COMMITTEE_VICE_CHAIR", next());
        book.post(COMMITTEE, "COMMITTEE_VICE_CHAIR", next());
        book.post("VS.UBND.VP", "CHIEF_OF_OFFICE", next());
        book.post("VS.UBND.NTM", "CHIEF_OF_OFFICE", next());
        for (var department : DEPARTMENTS.subList(1, DEPARTMENTS.size() - 1)) {
            book.post(department.code(), "DIRECTOR", next());
            book.post(department.code(), "DEPUTY_DIRECTOR", next());
        }
    }

    private void front() {
        book.post(FRONT, "FRONT_CHAIR", "Lê Thị Thanh Hà");
        book.post(PARTY, "PARTY_STANDING_MEMBER", "Lê Thị Thanh Hà");
        book.post(FRONT, "FRONT_STANDING_VICE_CHAIR", STANDING_VICE_CHAIR);
        book.post("VS.MTTQ.VP", "CHIEF_OF_OFFICE", next());
        book.post(FRONT, "CLERK", "Trần Kim Oanh");
        book.post("VS.MTTQ.VP", "OFFICER", "Ngô Quang Việt");
        book.post(FRONT, "EDITOR", "Đỗ Minh Ánh");
        book.post(FRONT, "OFFICER", "Quàng Thị Diên");
        for (var board : FRONT_OFFICES.subList(1, FRONT_OFFICES.size())) {
            var head = next();
            book.post(board.code(), "HEAD", head);
            book.post(FRONT, "FRONT_STANDING_MEMBER", head);
            book.post(board.code(), "DEPUTY_HEAD", next());
            book.post(board.code(), "SENIOR_OFFICER", next());
        }
        book.post(FRONT, "OFFICER", "Hồ Thị Thu Uyên");
    }

    private void organisation(String code) {
        var youth = code.equals("VS.TD");
        book.post(code, youth ? "YOUTH_SECRETARY" : "CHAIR", HEADS.get(code));
        book.post(FRONT, "FRONT_VICE_CHAIR", HEADS.get(code));
        book.post(code, youth ? "YOUTH_DEPUTY" : "VICE_CHAIR", next());
        switch (code) {
            case "VS.HND" -> book.post(code, "OFFICER", "Tòng Văn Xôm");
            case "VS.HLHPN" -> book.post(code, "OFFICER", "Lường Thị Phương");
            default -> book.post(code, "OFFICER", next());
        }
    }

    private String next() {
        return names.next(Manner.LOWLAND);
    }
}

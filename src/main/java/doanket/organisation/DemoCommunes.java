package doanket.organisation;

import doanket.organisation.DemoNames.Manner;
import java.util.List;
import java.util.Map;

/** The twelve communes of the demo with their villages, bodies and people. */
final class DemoCommunes {

    /** One commune: its number, noun and name, facts, and villages with their local nouns. */
    record Commune(
            String number,
            String noun,
            String name,
            Manner manner,
            String group,
            String zone,
            String area,
            List<String> villages) {

        String code() {
            return DemoProvince.PROVINCE + "-" + number;
        }

        String place() {
            return noun + " " + name;
        }

        String type() {
            return switch (noun) {
                case "phường" -> "WARD";
                case "đặc khu" -> "SPECIAL_ZONE";
                default -> "COMMUNE";
            };
        }
    }

    static final List<Commune> ALL = List.of(
            commune("01|xã|Mường Lâm|NORTHERN|3|III|214.6|bản Nà Sàng|bản Phiêng Lót|bản Huổi Mo|thôn Tân Tiến"),
            commune("02|xã|Bản Ngà|NORTHERN|2|II|167.3|bản Ngà|bản Co Muông|bản Nà Tở"),
            commune("03|phường|Vân Trung|LOWLAND|||38.2|tổ dân phố 1|tổ dân phố 2|tổ dân phố 3|tổ dân phố 4"),
            commune("04|xã|Nậm Sạu|NORTHERN|3|III|301.9|bản Nậm Sạu|bản Pá Khôm|bản Huổi Lính"),
            commune("05|xã|Đăk Rơ Linh|HIGHLAND|3|III|188.0|làng Kon Hra|làng Đăk Tơ Ve|thôn 3"),
            commune("06|xã|Krông Blang|HIGHLAND|2|II|142.7|buôn Ea Tul|buôn Krông Jút|thôn Đoàn Kết"),
            commune("07|xã|Tân Vân|LOWLAND|1|I|74.5|thôn Đông|thôn Đoài|thôn Thượng|thôn Hạ"),
            commune("08|phường|Sơn Thịnh|LOWLAND|||41.8|khu phố Bình Minh|khu phố Hòa Bình|khu phố Tân Lập"),
            commune("09|xã|Pa Vạt|NORTHERN|3|III|256.1|bản Pa Vạt|bản Lọng Mương"),
            commune("10|xã|Ia Mơ Nông|HIGHLAND|3|III|231.4|làng Ia Brel|làng Plei Ốp|thôn Thống Nhất"),
            commune("11|xã|Lộc Vân|LOWLAND|1|I|66.9|ấp Lộc An|ấp Lộc Bình|ấp Lộc Hưng"),
            commune("12|đặc khu|Hòn Vân|LOWLAND|2|I|19.7|thôn Bãi Trong|thôn Bãi Ngoài"));

    /** One body of a commune: end of its code, short form, beginning of its name, type, rank, and what stands above it. */
    private record Body(String end, String brief, String begins, String type, int rank) {}

    private static final List<Body> ORGANISATIONS = List.of(
            new Body("CD", "Công đoàn", "Công đoàn", "TRADE_UNION", 141),
            new Body("HND", "HND", "Hội Nông dân", "FARMERS_UNION", 142),
            new Body("HLHPN", "HLHPN", "Hội Liên hiệp Phụ nữ", "WOMENS_UNION", 143),
            new Body("DTN", "Đoàn TNCS", "Đoàn TNCS Hồ Chí Minh", "YOUTH_UNION", 144),
            new Body("HCCB", "HCCB", "Hội Cựu chiến binh", "VETERANS", 145));

    private static final Map<String, String> LINES =
            Map.of("CD", "VS.LDLD", "HND", "VS.HND", "HLHPN", "VS.HLHPN", "DTN", "VS.TD", "HCCB", "VS.HCCB");

    private final DemoBook book;
    private final DemoNames names;

    DemoCommunes(DemoBook book, DemoNames names) {
        this.book = book;
        this.names = names;
    }

    private static Commune commune(String line) {
        var parts = List.of(line.split("\\|"));
        return new Commune(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                Manner.valueOf(parts.get(3)),
                parts.get(4),
                parts.get(5),
                parts.get(6),
                parts.subList(7, parts.size()));
    }

    void write() {
        ALL.forEach(commune -> {
            place(commune);
            party(commune);
            government(commune);
            front(commune);
            ORGANISATIONS.forEach(organisation -> organisation(commune, organisation));
            commune.villages().forEach(village -> village(commune, village));
        });
    }

    private void place(Commune commune) {
        var facts = Map.of(
                UnitAttribute.COMMUNE_GROUP, commune.group(),
                UnitAttribute.ZONE, commune.zone(),
                UnitAttribute.AREA, commune.area());
        var place = capital(commune.place());
        book.found(new NewUnit(
                commune.code(),
                place,
                commune.name(),
                commune.type(),
                "COMMUNE",
                DemoBook.REFORM,
                new UnitFacts(null, 100, facts)));
        book.tie(commune.code(), "TERRITORY", DemoProvince.PROVINCE);
    }

    private void party(Commune commune) {
        var code = body(commune, new Body("DU", "Đảng ủy", "Đảng ủy", "PARTY_COMMITTEE", 110));
        book.tie(code, "VERTICAL", DemoProvince.PARTY);
        var secretary = next(commune);
        book.post(code, "PARTY_SECRETARY", secretary);
        book.post(code, "PARTY_STANDING_DEPUTY", next(commune));
        var council = body(commune, new Body("HDND", "HĐND", "Hội đồng nhân dân", "PEOPLES_COUNCIL", 120));
        book.tie(council, "PARTY", code);
        book.tie(council, "VERTICAL", DemoProvince.COUNCIL);
        book.post(council, "COUNCIL_CHAIR", secretary);
        partyOffice(
                commune, new Body("DU.VP", "VP Đảng ủy", "Văn phòng Đảng ủy", "PARTY_OFFICE", 111), "CHIEF_OF_OFFICE");
        if (commune.type().equals("SPECIAL_ZONE")) {
            partyOffice(commune, new Body("DU.BTC", "BTC", "Ban Tổ chức Đảng ủy", "PARTY_OFFICE", 112), "HEAD");
            partyOffice(
                    commune,
                    new Body("DU.BTGDV", "BTGDV", "Ban Tuyên giáo và Dân vận Đảng ủy", "PARTY_OFFICE", 113),
                    "HEAD");
        } else {
            partyOffice(commune, new Body("DU.BXDD", "BXDĐ", "Ban Xây dựng Đảng Đảng ủy", "PARTY_OFFICE", 112), "HEAD");
        }
        partyOffice(
                commune,
                new Body("DU.UBKT", "UBKT", "Cơ quan Ủy ban Kiểm tra Đảng ủy", "PARTY_OFFICE", 114),
                "INSPECTION_CHAIR");
    }

    private void partyOffice(Commune commune, Body office, String title) {
        var code = body(commune, office);
        book.tie(code, "SUBORDINATE", commune.code() + ".DU");
        book.post(code, title, next(commune));
    }

    private void government(Commune commune) {
        var code = body(commune, new Body("UBND", "UBND", "Ủy ban nhân dân", "PEOPLES_COMMITTEE", 130));
        book.tie(code, "VERTICAL", DemoProvince.COMMITTEE);
        book.tie(code, "PARTY", commune.code() + ".DU");
        var chair = next(commune);
        book.post(code, "COMMITTEE_CHAIR", chair);
        book.post(commune.code() + ".DU", "PARTY_DEPUTY", chair);
        book.post(code, "COMMITTEE_VICE_CHAIR", next(commune));
        var works = commune.type().equals("WARD") ? "Phòng Kinh tế, Hạ tầng và Đô thị" : "Phòng Kinh tế";
        division(
                commune,
                new Body("UBND.VP", "VP HĐND-UBND", "Văn phòng HĐND và UBND", "DIVISION", 131),
                "CHIEF_OF_OFFICE");
        division(commune, new Body("UBND.KT", "P. Kinh tế", works, "DIVISION", 132), "DIVISION_HEAD");
        division(
                commune, new Body("UBND.VHXH", "P. VH-XH", "Phòng Văn hóa - Xã hội", "DIVISION", 133), "DIVISION_HEAD");
        division(
                commune,
                new Body("UBND.HCC", "TT PVHCC", "Trung tâm Phục vụ hành chính công", "SERVICE", 134),
                "DIRECTOR");
    }

    private void division(Commune commune, Body division, String title) {
        var code = body(commune, division);
        book.tie(code, "SUBORDINATE", commune.code() + ".UBND");
        book.post(code, title, next(commune));
    }

    private void front(Commune commune) {
        var code = body(commune, new Body("MTTQ", "MTTQ", "Ủy ban MTTQ Việt Nam", "FRONT", 140));
        book.tie(code, "VERTICAL", DemoProvince.FRONT);
        book.tie(code, "PARTY", commune.code() + ".DU");
        book.post(code, "FRONT_CHAIR", next(commune));
        var officer = DemoLogins.officerOf(commune);
        book.post(code, "OFFICER", officer);
        if (commune.number().equals("01")) {
            book.post(code, "FRONT_MEMBER", next(commune));
        }
        book.term(
                code,
                "Nhiệm kỳ 2025 - 2030",
                DemoBook.REFORM,
                DemoBook.REFORM.plusYears(5).minusDays(1));
    }

    private void organisation(Commune commune, Body organisation) {
        var code = body(commune, organisation);
        var front = commune.code() + ".MTTQ";
        book.tie(code, "SUBORDINATE", front);
        book.tie(code, "VERTICAL", LINES.get(organisation.end()));
        book.tie(code, "PARTY", commune.code() + ".DU");
        var youth = organisation.type().equals("YOUTH_UNION");
        var head = next(commune);
        book.post(code, youth ? "YOUTH_SECRETARY" : "CHAIR", head);
        book.post(front, "FRONT_VICE_CHAIR", head);
        var second = commune.number().equals("01") && organisation.end().equals("HND")
                ? DemoLogins.officerOf(commune)
                : next(commune);
        book.post(code, youth ? "YOUTH_DEPUTY" : "VICE_CHAIR", second);
    }

    private void village(Commune commune, String village) {
        var code = String.format("%s.%02d", commune.code(), commune.villages().indexOf(village) + 1);
        var name = capital(village) + ", " + commune.place();
        book.found(new NewUnit(
                code,
                name,
                capital(village),
                "VILLAGE",
                "VILLAGE",
                DemoBook.REFORM,
                new UnitFacts(nounOf(village), 200, Map.of())));
        book.tie(code, "TERRITORY", commune.code());
        book.post(code, "VILLAGE_HEAD", next(commune));
        var board = code + ".MT";
        book.found(new NewUnit(
                board,
                "Ban Công tác Mặt trận " + village + ", " + commune.place(),
                "Ban CTMT " + village,
                "FRONT_VILLAGE",
                "VILLAGE",
                DemoBook.REFORM,
                UnitFacts.ranked(210)));
        book.tie(board, "TERRITORY", code);
        book.tie(board, "SUBORDINATE", commune.code() + ".MTTQ");
        book.post(board, "HEAD", next(commune));
    }

    private String body(Commune commune, Body body) {
        var code = commune.code() + "." + body.end();
        book.found(new NewUnit(
                code,
                body.begins() + " " + commune.place(),
                body.brief() + " " + commune.place(),
                body.type(),
                "COMMUNE",
                DemoBook.REFORM,
                UnitFacts.ranked(body.rank())));
        book.tie(code, "TERRITORY", commune.code());
        return code;
    }

    private String next(Commune commune) {
        return names.next(commune.manner());
    }

    /** The words before the first capital letter or digit. */
    static String nounOf(String village) {
        return village.replaceFirst("\\s+[\\p{Lu}\\d].*", "");
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}

package doanket.organisation;

import doanket.organisation.DemoCommunes.Commune;
import java.util.ArrayList;
import java.util.List;

/** The people of the demo who have an account, and the role each holds. */
final class DemoLogins {

    /** User name, person, unit of the role, role, whether it reaches beneath the unit, and what it is for. */
    record Login(String username, String person, String unit, String role, boolean withSubtree, String does) {}

    private static final List<String> OFFICERS = List.of(
            "Lò Thị Ơn",
            "Vừ A Chư",
            "Nguyễn Thị Ngọc Mai",
            "Sùng Thị Mỷ",
            "A Thút",
            "H'Bia Mlô",
            "Dương Quang Hải",
            "Trương Thu Hạnh",
            "Lò Văn Pánh",
            "Rơ Châm H'Yéo",
            "Huỳnh Công Ước",
            "Võ Thị Yến");

    private static final List<Login> PROVINCE = List.of(
            wide("lanhdao.dang", "Hoàng Đình Khải", DemoProvince.PARTY, "LEADER", "Party secretary of the province"),
            own("vanthu.dang", "Nguyễn Thị Bích Ngân", DemoProvince.PARTY, "CLERK", "clerk of the Party committee"),
            wide("lanhdao.mttq", "Lê Thị Thanh Hà", DemoProvince.FRONT, "LEADER", "chair of the province's Front"),
            own("vanthu.mttq", "Trần Kim Oanh", DemoProvince.FRONT, "CLERK", "clerk of the Front"),
            wide("bientap.mttq", "Đỗ Minh Ánh", DemoProvince.FRONT, "EDITOR", "editor: reviews and publishes news"),
            own("canbo.mttq", "Quàng Thị Diên", DemoProvince.FRONT, "STAFF", "officer of the Front: writes news"),
            wide("lanhdao.hnd", "Lò Văn Chiến", "VS.HND", "LEADER", "chair of the Farmers' Union (two posts)"),
            own("canbo.hnd", "Tòng Văn Xôm", "VS.HND", "STAFF", "officer of the Farmers' Union"),
            own("canbo.hlhpn", "Lường Thị Phương", "VS.HLHPN", "STAFF", "officer of the Women's Union"),
            wide("quantri.donvi", "Hồ Thị Thu Uyên", DemoProvince.FRONT, "UNIT_ADMIN", "administrator of the Front"),
            wide("quantri", "Ngô Quang Việt", UnitDirectory.COUNTRY_CODE, "SYSTEM_ADMIN", "system administrator"),
            wide("kiemsoat", "Cầm Văn Hặc", UnitDirectory.COUNTRY_CODE, "AUDITOR", "auditor"));

    private DemoLogins() {}

    static List<Login> all() {
        var all = new ArrayList<>(PROVINCE);
        DemoCommunes.ALL.forEach(commune -> all.add(own(
                "canbo.xa" + commune.number(),
                officerOf(commune),
                commune.code() + ".MTTQ",
                "STAFF",
                "officer of the Front of " + commune.place() + (commune.number().equals("01") ? " (two posts)" : ""))));
        return all;
    }

    static String officerOf(Commune commune) {
        return OFFICERS.get(Integer.parseInt(commune.number()) - 1);
    }

    private static Login own(String username, String person, String unit, String role, String does) {
        return new Login(username, person, unit, role, false, does);
    }

    private static Login wide(String username, String person, String unit, String role, String does) {
        return new Login(username, person, unit, role, true, does);
    }
}

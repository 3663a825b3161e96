package doanket.opinion;

import doanket.testkit.Rows;
import java.util.UUID;

/** Supervision of communes of the demo, as tests plan it. */
final class SupervisionKit {

    /** Two bodies, one by its code and one by its name. */
    static final String BODIES = "VS-08.MTTQ; Ủy ban MTTQ Việt Nam xã Mường Lâm";

    private SupervisionKit() {}

    static UUID unit(String code) {
        return UUID.fromString(Rows.text("select id from unit where code = ?", code));
    }

    static TypedOversight typed(String subject, String form, String bodies, UUID again) {
        return new TypedOversight(
                subject, form, "Đoàn thử", "01/03/2032", "15/03/2032", bodies, null, again, OversightFrame.NONE, false);
    }

    static TypedRecommendation recommendation(String unit, String due) {
        return new TypedRecommendation(unit, "Niêm yết đủ danh sách", due, false);
    }
}

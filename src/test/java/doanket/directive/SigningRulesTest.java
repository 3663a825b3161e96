package doanket.directive;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.directive.SigningRules.Paper;
import doanket.paper.PaperForm;
import doanket.paper.SignForm;
import doanket.platform.Uuids;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningRulesTest {

    private static final SignForm BY_ORDER = new SignForm("FRONT", "TL", "TL.", "Thừa lệnh");
    private static final SignForm HEAD = new SignForm("FRONT", "HEAD", "", "Người đứng đầu");

    private static PaperForm form(String place) {
        return new PaperForm(Uuids.next(), null, "", List.of("ỦY BAN MTTQ XÃ"), "MTTQ-BTT", place, "Lưu.");
    }

    private static DocumentContent content(String clause, String onBehalfOf) {
        return new DocumentContent(
                "THONG_BAO",
                "về giám sát",
                "",
                "",
                List.of(new ClauseLine(Uuids.next(), 1, clause)),
                List.of(new RecipientLine(null, "Thường trực Đảng ủy", null)),
                new SignatureLine("TL", onBehalfOf, "CHÁNH VĂN PHÒNG", ""),
                Urgency.NORMAL,
                Circulation.INTERNAL,
                null);
    }

    @Test
    void aWholePaperLacksNothing() {
        var paper = new Paper(content("Giám sát", "BAN THƯỜNG TRỰC"), form("Đăk Mẫu"), BY_ORDER, List.of());

        assertThat(SigningRules.broken(paper)).isEmpty();
    }

    @Test
    void whoeverSignsForOthersSaysForWhom() {
        var byOrder = new Paper(content("Giám sát", ""), form("Đăk Mẫu"), BY_ORDER, List.of());
        var head = new Paper(content("Giám sát", ""), form("Đăk Mẫu"), HEAD, List.of());

        assertThat(SigningRules.broken(byOrder)).containsExactly("fault.onBehalfOfMissing");
        assertThat(SigningRules.broken(head)).isEmpty();
    }

    @Test
    void whatIsLeftToBeFilledInIsNamed() {
        var paper = new Paper(content("Hoàn thành trước ngày […]", "BAN THƯỜNG TRỰC"), form(""), BY_ORDER, List.of());

        assertThat(SigningRules.broken(paper)).containsExactly("fault.placeMissing", "fault.clauseCutOff");
    }

    @Test
    void aClosedRecipientIsNamed() {
        var paper = new Paper(content("Giám sát", "BAN THƯỜNG TRỰC"), form("Đăk Mẫu"), null, List.of("Đơn vị cũ"));

        assertThat(SigningRules.broken(paper)).containsExactly("fault.signFormMissing", "fault.recipientClosed");
    }
}

package doanket.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Stamp;
import doanket.platform.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final Instant NOW = Instant.parse("2026-03-05T02:00:00Z");
    private static final Stamp WRITER = stamp("Quàng Thị Diên");
    private static final Stamp LEADER = stamp("Lê Thị Thanh Hà");
    private static final Stamp CLERK = stamp("Trần Kim Oanh");
    private static final GivenNumber NUMBER = new GivenNumber(8, "08/TB-MTTQ-BTT", LocalDate.of(2026, 3, 5));

    private static Stamp stamp(String name) {
        return new Stamp(Uuids.next(), name, null, "Cán bộ", NOW);
    }

    private static DocumentContent content(String signer) {
        return new DocumentContent(
                "THONG_BAO",
                "Kết luận hội nghị giao ban",
                "Ngày 02/3/2026, …",
                "",
                List.of(),
                List.of(),
                new SignatureLine("TM", "BAN THƯỜNG TRỰC", "", signer),
                Urgency.NORMAL,
                Circulation.INTERNAL,
                null);
    }

    private static Document draft(String signer) {
        var document = new Document(Uuids.next(), Uuids.next(), "FRONT", Origin.NONE, WRITER);
        document.write(0, content(signer), WRITER);
        return document;
    }

    private static Document submitted(String signer) {
        var document = draft(signer);
        document.submit(WRITER);
        return document;
    }

    private static Document signed() {
        var document = submitted("");
        document.sign(1, "Chủ tịch", LEADER);
        return document;
    }

    private static Document issued() {
        var document = signed();
        document.issue(NUMBER, CLERK);
        return document;
    }

    @Test
    void keepsTheTextOfWhoeverSavedFirst() {
        var document = draft("");

        assertThatThrownBy(() -> document.write(0, content(""), LEADER)).hasMessage("refused.changedMeanwhile");
        document.write(1, content(""), LEADER);

        assertThat(document.edition()).isEqualTo(2);
    }

    @Test
    void isNotWrittenWhileSomebodyDecides() {
        var document = submitted("");

        assertThatThrownBy(() -> document.write(1, content(""), WRITER)).hasMessage("refused.inReview");
        document.takeBack(WRITER);
        document.write(1, content(""), WRITER);

        assertThat(document.state()).isEqualTo(DocumentState.DRAFT);
    }

    @Test
    void isGivenBackWithAReasonOnly() {
        var document = submitted("");

        assertThatThrownBy(() -> document.giveBack(" ", LEADER)).hasMessage("refused.reasonMissing");
        var step = document.giveBack("Sửa mục II", LEADER);

        assertThat(document.state()).isEqualTo(DocumentState.RETURNED);
        assertThat(step.detail()).isEqualTo("Sửa mục II");
    }

    @Test
    void bearsTheNameAndPostOfWhoeverSigned() {
        var document = signed();

        var signature = document.words().with(List.of(), List.of()).signature();
        assertThat(signature.name()).isEqualTo("Lê Thị Thanh Hà");
        assertThat(signature.post()).isEqualTo("Chủ tịch");
    }

    @Test
    void isSignedByNobodyButTheSignerItNames() {
        assertThatThrownBy(() -> submitted("Hoàng Đình Khải").sign(1, "Chủ tịch", LEADER))
                .hasMessage("refused.otherSigner");
    }

    @Test
    void isSignedAsItWasSeen() {
        assertThatThrownBy(() -> submitted("").sign(0, "Chủ tịch", LEADER)).hasMessage("refused.changedMeanwhile");
    }

    @Test
    void isSignedOnceAndTheSecondLearnsByWhom() {
        assertThatThrownBy(() -> signed().sign(1, "Chủ tịch", LEADER))
                .isInstanceOfSatisfying(
                        DirectiveRefused.class,
                        refused -> assertThat(refused.arguments()).contains("Lê Thị Thanh Hà"));
    }

    @Test
    void isIssuedOnceAndOnlyWhenSigned() {
        assertThatThrownBy(() -> submitted("").issue(NUMBER, CLERK)).hasMessage("refused.notSigned");
        assertThatThrownBy(() -> issued().issue(NUMBER, CLERK)).hasMessage("refused.alreadyIssued");
    }

    @Test
    void losesItsSignatureWhenTheClerkGivesItBack() {
        var document = signed();

        document.refuseToIssue("Thiếu nơi nhận", CLERK);

        assertThat(document.state()).isEqualTo(DocumentState.RETURNED);
        assertThat(document.signing()).isNull();
    }

    @Test
    void isCorrectedAgainButNotOnceItIsReplaced() {
        var document = issued();
        document.correctedBy(issued(), CLERK);
        document.correctedBy(issued(), CLERK);
        document.replacedBy(issued(), CLERK);

        assertThatThrownBy(() -> document.withdraw("Nhầm", CLERK)).hasMessage("refused.noLongerInForce");
    }

    @Test
    void keepsWhatTheNumberWasBefore() {
        var document = issued();

        var step = document.renumber(9, "09/TB-MTTQ-BTT", "Ghi nhầm", CLERK);

        assertThat(step.detail()).isEqualTo("08/TB-MTTQ-BTT → 09/TB-MTTQ-BTT: Ghi nhầm");
        assertThat(document.numbering().code()).isEqualTo("09/TB-MTTQ-BTT");
    }

    @Test
    void remindsOnceADay() {
        var document = issued();
        document.remind(CLERK);

        assertThatThrownBy(() -> document.remind(LEADER)).hasMessage("refused.remindedToday");
    }
}

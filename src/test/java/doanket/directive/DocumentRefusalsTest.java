package doanket.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Stamp;
import doanket.platform.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Each step of a paper in each state in which it must not be taken, and the small rules around it. */
class DocumentRefusalsTest {

    private static final Instant NOW = Instant.parse("2026-03-05T02:00:00Z");
    private static final Stamp BY = new Stamp(Uuids.next(), "Trần Kim Oanh", null, "Văn thư", NOW);
    private static final GivenNumber NUMBER = new GivenNumber(8, "08/TB-MTTQ-BTT", LocalDate.of(2026, 3, 5));

    private static final Map<DocumentState, Consumer<Document>> WAYS = Map.of(
            DocumentState.DRAFT, paper -> {},
            DocumentState.FOR_REVIEW, paper -> paper.submit(BY),
            DocumentState.RETURNED,
                    paper -> {
                        paper.submit(BY);
                        paper.giveBack("Sửa mục 1", BY);
                    },
            DocumentState.SIGNED, DocumentRefusalsTest::sign,
            DocumentState.ISSUED, DocumentRefusalsTest::issue,
            DocumentState.CORRECTED,
                    paper -> {
                        issue(paper);
                        paper.correctedBy(in(DocumentState.ISSUED), BY);
                    },
            DocumentState.REPLACED,
                    paper -> {
                        issue(paper);
                        paper.replacedBy(in(DocumentState.ISSUED), BY);
                    },
            DocumentState.WITHDRAWN,
                    paper -> {
                        issue(paper);
                        paper.withdraw("Ban hành nhầm", BY);
                    });

    private static void sign(Document paper) {
        paper.submit(BY);
        paper.sign(paper.edition(), "Chủ tịch", BY);
    }

    private static void issue(Document paper) {
        sign(paper);
        paper.issue(NUMBER, BY);
    }

    private static Document in(DocumentState state) {
        var paper = new Document(Uuids.next(), Uuids.next(), "FRONT", Origin.NONE, BY);
        paper.write(0, content(), BY);
        WAYS.get(state).accept(paper);
        return paper;
    }

    private static DocumentContent content() {
        return new DocumentContent(
                "THONG_BAO",
                "về giám sát",
                "",
                "",
                List.of(),
                List.of(),
                new SignatureLine("TM", "BAN THƯỜNG TRỰC", "", ""),
                Urgency.NORMAL,
                Circulation.INTERNAL,
                null);
    }

    private static void refused(Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(DirectiveRefused.class);
    }

    @ParameterizedTest
    @EnumSource(DocumentState.class)
    void comesIntoEachStateByItsSteps(DocumentState state) {
        assertThat(in(state).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"DRAFT", "RETURNED"})
    void refusesToBeWrittenOnceItIsSubmitted(DocumentState state) {
        var paper = in(state);

        refused(() -> paper.write(paper.edition(), content(), BY));
        refused(() -> paper.submit(BY));
        assertThat(paper.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FOR_REVIEW")
    void refusesToBeDecidedOnWhereItDoesNotWaitForThat(DocumentState state) {
        var paper = in(state);

        refused(() -> paper.sign(paper.edition(), "Chủ tịch", BY));
        refused(() -> paper.giveBack("Lý do", BY));
        refused(() -> paper.takeBack(BY));
        assertThat(paper.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SIGNED")
    void refusesToBeIssuedUnlessItIsSigned(DocumentState state) {
        var paper = in(state);

        refused(() -> paper.issue(NUMBER, BY));
        refused(() -> paper.refuseToIssue("Lý do", BY));
        assertThat(paper.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ISSUED", "CORRECTED"})
    void refusesWhatIsDoneToPapersInForceOnly(DocumentState state) {
        var paper = in(state);
        var other = in(DocumentState.ISSUED);

        refused(() -> paper.withdraw("Lý do", BY));
        refused(() -> paper.renumber(9, "09/TB-MTTQ-BTT", "Ghi nhầm", BY));
        refused(() -> paper.correctedBy(other, BY));
        refused(() -> paper.replacedBy(other, BY));
        refused(() -> paper.remind(BY));
        assertThat(paper.state()).isEqualTo(state);
    }

    @Test
    void refusesEachDecisionAgainstSomebodyWithoutAReason() {
        for (var reason : new String[] {null, "", "  "}) {
            assertThatThrownBy(() -> in(DocumentState.FOR_REVIEW).giveBack(reason, BY))
                    .hasMessage("refused.reasonMissing");
            assertThatThrownBy(() -> in(DocumentState.SIGNED).refuseToIssue(reason, BY))
                    .hasMessage("refused.reasonMissing");
            assertThatThrownBy(() -> in(DocumentState.ISSUED).withdraw(reason, BY))
                    .hasMessage("refused.reasonMissing");
        }
    }

    @Test
    void refusesAReasonOfManyPages() {
        var endless = "a".repeat(Reasons.MOST + 1);

        assertThatThrownBy(() -> in(DocumentState.ISSUED).withdraw(endless, BY)).hasMessage("refused.reasonTooLong");
    }

    @Test
    void theSameButtonPressedTwiceWithdrawsOnceAndTellsWhoItWas() {
        var paper = in(DocumentState.WITHDRAWN);

        assertThatThrownBy(() -> paper.withdraw("Lần nữa", BY))
                .isInstanceOfSatisfying(DirectiveRefused.class, second -> {
                    assertThat(second).hasMessage("refused.noLongerInForce");
                    assertThat(second.arguments()).contains("Trần Kim Oanh");
                });
    }

    @Test
    void aTitleWithinASentenceBeginsSmallUnlessItIsAnAbbreviation() {
        assertThat(MeetingPapers.within("Hội nghị giao ban")).isEqualTo("hội nghị giao ban");
        assertThat(MeetingPapers.within("MTTQ tỉnh họp")).isEqualTo("MTTQ tỉnh họp");
        assertThat(MeetingPapers.within("Đ")).isEqualTo("Đ");
    }

    @Test
    void aPageOfAListGoesOnBehindAPaperOrBeginsAnew() {
        var id = Uuids.next();

        assertThat(PageKey.read("2026-03-05_" + id))
                .hasValueSatisfying(key -> assertThat(key.id()).isEqualTo(id));
        assertThat(PageKey.read(NOW + "_" + id))
                .hasValueSatisfying(key -> assertThat(key.moment()).isEqualTo(NOW));
        assertThat(PageKey.read(null)).isEmpty();
        assertThat(PageKey.read("hôm qua_" + id)).isEmpty();
        assertThat(PageKey.read("2026-03-05_không")).isEmpty();
    }
}

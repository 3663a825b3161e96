package doanket.directive;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.paper.Purpose;
import doanket.platform.Uuids;
import doanket.search.Hit;
import doanket.search.SearchQuestion;
import doanket.search.SearchService;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is issued is found by its number, however that is typed, and by what it says; by those who may open it alone. */
class PaperSearchIT extends DocumentIT {

    private static final String GAP = "Đã cấp trên sổ giấy";

    @Inject
    SearchService finding;

    /** A syllable that stands in the papers of this test only. */
    private final String mark = "q" + Uuids.next().toString().substring(24);

    @Test
    void aPaperOfThePartyIsFoundByItsNumberInAnySpelling() {
        Rows.change("update paper_issuer set family_code = 'PARTY', symbol = 'ĐU' where unit_id = ?", bureau.unit());
        var stranger = kit.receiver().member();
        var id = kit.signed(bureau, DirectiveKit.content("về giám sát", receiver.unit()));

        assertThat(issuing.issue(id, new NumberWish(45, null, GAP))).isEqualTo("45-TB/ĐU");

        for (var typed : List.of(
                "45-TB/ĐU",
                "45 tb du",
                "45-tb/đu",
                "45/TB-ĐU",
                "45tb du",
                "45TBĐU",
                "TB45 ĐU",
                "số 45-TB/ĐU",
                "45 tb")) {
            assertThat(found(receiver.member(), typed)).as(typed).contains(address(id));
            assertThat(found(stranger, typed)).as(typed).doesNotContain(address(id));
        }
        for (var other : List.of("46 tb du", "45 kh du", "45 tb hnd")) {
            assertThat(found(receiver.member(), other)).as(other).doesNotContain(address(id));
        }
    }

    @Test
    void theNoughtBeforeANumberMayBeLeftOut() {
        var id = kit.issued(bureau, "về giám sát", receiver.unit());

        assertThat(reading.view(id).code()).isEqualTo("01/TB-MTTQ-BTT");
        for (var typed : List.of("01/TB-MTTQ-BTT", "1/TB-MTTQ-BTT", "1 tb mttq btt", "01 tb mttq", "1tb mttq btt")) {
            assertThat(found(receiver.member(), typed)).as(typed).contains(address(id));
        }
    }

    @Test
    void aCorrectedNumberFindsItAndTheOldOneNoLonger() {
        var id = kit.issued(bureau, "về giám sát " + mark, receiver.unit());
        assertThat(found(receiver.member(), "1 tb mttq btt")).contains(address(id));

        offices.as(bureau.clerk());
        assertThat(issuing.correctNumber(id, 7, GAP)).isEqualTo("07/TB-MTTQ-BTT");

        for (var typed : List.of("07/TB-MTTQ-BTT", "7 tb mttq btt", "7/tb-mttq-btt", mark)) {
            assertThat(found(receiver.member(), typed)).as(typed).contains(address(id));
        }
        for (var typed : List.of("01/TB-MTTQ-BTT", "1 tb mttq btt", mark + " 01 tb")) {
            assertThat(found(receiver.member(), typed)).as(typed).doesNotContain(address(id));
        }
    }

    @Test
    void aWordOfAClauseFindsItOnceItIsIssued() {
        var lines = DirectiveKit.clauses("Đánh giá chung", "Vận động hiến đất làm đường " + mark);
        var to = List.of(new RecipientLine(receiver.unit(), "", Purpose.ACTION));
        var id = kit.signed(bureau, DirectiveKit.content("về giám sát", lines, to));
        assertThat(found(receiver.member(), mark)).isEmpty();
        assertThat(found(bureau.clerk(), mark)).isEmpty();

        issuing.issue(id, NumberWish.NEXT_TODAY);

        for (var who : List.of(receiver.member(), bureau.writer(), bureau.leader(), bureau.clerk())) {
            assertThat(found(who, "hien dat lam duong " + mark))
                    .as(who.fullName())
                    .containsExactly(address(id));
        }
        assertThat(found(kit.receiver().member(), mark)).isEmpty();
        assertThat(found(kit.bureau().clerk(), mark)).isEmpty();
    }

    /** The rest of the test acts as that person. */
    private List<String> found(Colleague who, String typed) {
        offices.as(who);
        return finding.find(new SearchQuestion(typed, null, null, null, null, null, 1, null)).hits().stream()
                .map(Hit::address)
                .toList();
    }

    private static String address(UUID id) {
        return "/directive/view?id=" + id;
    }
}

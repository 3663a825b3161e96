package doanket.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.search.Hit;
import doanket.search.SearchQuestion;
import doanket.search.SearchService;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A paper from its first line until it is out of force. */
class DocumentLifeIT extends DocumentIT {

    private static final int MOST_TRIES = 50_000;

    @Inject
    SearchService finding;

    @Inject
    DocumentsMissing missing;

    @Test
    void isNobodysButItsOfficesUntilItIsIssued() {
        var id = kit.draft(bureau, DirectiveKit.content("về giám sát năm 2026", receiver.unit()));

        offices.as(receiver.member());
        assertThatThrownBy(() -> reading.view(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> directory.clauses(id)).isInstanceOf(NotFoundException.class);
        assertThat(directory.briefs(List.of(id))).isEmpty();

        kit.signed(bureau, id);
        issuing.issue(id, NumberWish.NEXT_TODAY);

        offices.as(receiver.member());
        assertThat(reading.view(id).code()).isEqualTo("01/TB-MTTQ-BTT");
        assertThat(reading.list(DocumentQuery.of(DocumentBox.IN)).rows())
                .extracting(DocumentRow::id)
                .containsExactly(id);
        assertThat(directory.briefs(List.of(id)).get(id).typeName()).isEqualTo("Thông báo");
        assertThat(directory.recipients(id)).isEqualTo(Set.of(receiver.unit()));
    }

    @Test
    void isThereForItsWritersWhileItIsWritten() {
        var id = kit.draft(bureau, DirectiveKit.content("về giám sát"));

        assertThat(directory.briefs(List.of(id)).get(id).state()).isEqualTo("DRAFT");
        assertThat(directory.clauses(id)).extracting(ClauseBrief::label).containsExactly("1.", "2.");
        assertThat(reading.list(DocumentQuery.of(DocumentBox.DRAFTS)).rows())
                .extracting(DocumentRow::id)
                .contains(id);
    }

    @Test
    void aStrangerToTheOfficeMeetsNothing() {
        var id = kit.issued(bureau, "về giám sát", receiver.unit());
        var stranger = kit.receiver();

        offices.as(stranger.member());

        assertThatThrownBy(() -> reading.view(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> receipts.confirm(id, stranger.unit())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> issuing.withdraw(id, "Nhầm")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoeverWorksOnPapersOfARecipientHasNoHandInIt() {
        var other = kit.bureau();
        var id = kit.issued(bureau, "về giám sát", other.unit());

        offices.as(other.clerk());
        assertThat(reading.view(id).rights().issue()).isFalse();
        assertThatThrownBy(() -> issuing.sheet(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> issuing.withdraw(id, "Nhầm")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> issuing.correctNumber(id, null, "Nhầm")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> receipts.remind(id)).isInstanceOf(NotFoundException.class);
        offices.as(other.leader());
        assertThatThrownBy(() -> review.sheet(id)).isInstanceOf(NotFoundException.class);
        offices.as(other.writer());
        assertThatThrownBy(() -> writing.form(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoLooksAtARestrictedPaperStandsInTheLog() {
        var open = kit.draft(bureau, DirectiveKit.content("về giám sát"));
        var id = kit.draft(bureau, DirectiveKit.restricted("về nhân sự"));
        reading.view(open);

        reading.view(id, DocumentPart.TEXT);

        var seen = "select count(*) from audit.deed where object_id = ? and verb = 'document.viewed'";
        for (int tries = 0; tries < MOST_TRIES && Rows.text(seen, id).equals("0"); tries++) {
            Thread.onSpinWait();
        }
        assertThat(Rows.text(seen, id)).isEqualTo("1");
        assertThat(Rows.text(seen, open)).isEqualTo("0");
    }

    @Test
    void aRestrictedPaperIsFoundByItsSubjectByThoseWhoMayOpenItAndItsTextByNobody() {
        var word = "h" + Uuids.next().toString().substring(24);
        var content = DirectiveKit.restricted("về nhân sự " + word, "Phân công " + word + "x", receiver.unit());
        var id = kit.signed(bureau, content);
        issuing.issue(id, NumberWish.NEXT_TODAY);
        Rows.change("delete from search_entry where kind = 'document' and id = ?", id);
        offices.as(receiver.member());
        assertThat(found(word)).isEmpty();

        while (missing.putNext()) {
            // Others were not told of either.
        }

        assertThat(found("ve nhan su " + word)).containsExactly("/directive/view?id=" + id);
        assertThat(found(word + "x")).isEmpty();
        offices.as(kit.receiver().member());
        assertThat(found(word)).isEmpty();
    }

    private List<String> found(String typed) {
        return finding.find(new SearchQuestion(typed, null, null, null, null, null, 1, null)).hits().stream()
                .map(Hit::address)
                .toList();
    }

    @Test
    void aFormSentTwiceMakesOnePaper() {
        offices.as(bureau.writer());
        var id = Uuids.next();
        var content = DirectiveKit.content("về giám sát");

        writing.begin(bureau.unit(), id, Origin.NONE, content);
        int edition = writing.begin(bureau.unit(), id, Origin.NONE, content);

        assertThat(edition).isEqualTo(1);
        assertThatThrownBy(() -> writing.begin(bureau.unit(), id, Origin.NONE, DirectiveKit.content("khác")))
                .hasMessage("refused.changedMeanwhile");
    }

    @Test
    void aClauseStaysTheSameWhereverItMoves() {
        var lines = DirectiveKit.clauses("Một", "Hai", "Ba");
        var id = kit.draft(bureau, DirectiveKit.content("về giám sát", lines, List.of()));
        var moved = List.of(lines.get(2), new ClauseLine(lines.get(0).id(), 2, "Một, sửa"));

        writing.write(id, 1, DirectiveKit.content("về giám sát", moved, List.of()));

        var clauses = directory.clauses(id);
        assertThat(clauses)
                .extracting(ClauseBrief::id)
                .containsExactly(lines.get(2).id(), lines.get(0).id());
        assertThat(clauses.get(1).parent()).isEqualTo(lines.get(2).id());
        assertThat(clauses.get(1).label()).isEqualTo("a)");
    }

    @Test
    void theClauseOfAnotherPaperIsNotTouched() {
        var lines = DirectiveKit.clauses("Một");
        var first = kit.draft(bureau, DirectiveKit.content("thứ nhất", lines, List.of()));

        kit.draft(
                bureau,
                DirectiveKit.content(
                        "thứ hai", List.of(new ClauseLine(lines.get(0).id(), 1, "Đè lên")), List.of()));

        assertThat(directory.clauses(first)).extracting(ClauseBrief::text).containsExactly("Một");
    }

    @Test
    void isNotSubmittedAsLongAsItsFormLacksSomething() {
        var id = kit.draft(bureau, DirectiveKit.content("", List.of(), List.of()));

        assertThat(reading.view(id).faults()).containsExactly("fault.excerptMissing", "fault.recipientsMissing");
        assertThatThrownBy(() -> writing.submit(id, 1)).hasMessage("refused.incomplete");
    }

    @Test
    void marksOfSecrecyAreRefused() {
        offices.as(bureau.writer());

        assertThatThrownBy(() -> writing.begin(
                        bureau.unit(),
                        Uuids.next(),
                        Origin.NONE,
                        DirectiveKit.content("giám sát", DirectiveKit.clauses("TUYỆT MẬT"), List.of())))
                .hasMessage("refused.secrecyMark");
    }

    @Test
    void whatReplacesItReachesTheSameUnitsAndMarksIt() {
        var old = kit.issued(bureau, "về giám sát", receiver.unit());
        var id = kit.draft(
                bureau, new Origin(null, Relation.REPLACES, old), DirectiveKit.content("về giám sát, thay thế"));

        kit.signed(bureau, id);
        issuing.issue(id, NumberWish.NEXT_TODAY);

        offices.as(receiver.member());
        assertThat(reading.view(old).state()).isEqualTo(DocumentState.REPLACED);
        assertThat(reading.view(old).links()).extracting(DocumentLink::id).containsExactly(id);
        assertThat(reading.view(id).receipts().toConfirm()).hasSize(1);
        assertThatThrownBy(() -> receipts.confirm(old, receiver.unit())).hasMessage("refused.noLongerInForce");
    }

    @Test
    void aCorrectionLeavesItInForceAndMarked() {
        var old = kit.issued(bureau, "về giám sát", receiver.unit());
        var id = kit.draft(bureau, new Origin(null, Relation.CORRECTS, old), DirectiveKit.content("đính chính"));

        kit.signed(bureau, id);
        issuing.issue(id, NumberWish.NEXT_TODAY);

        offices.as(receiver.member());
        assertThat(reading.view(old).state()).isEqualTo(DocumentState.CORRECTED);
        receipts.confirm(old, receiver.unit());
    }

    @Test
    void theSecondWhoWithdrawsLearnsOfTheFirst() {
        var id = kit.issued(bureau, "về giám sát", receiver.unit());
        issuing.withdraw(id, "Ban hành nhầm");

        assertThatThrownBy(() -> issuing.withdraw(id, "Nhầm"))
                .isInstanceOfSatisfying(
                        DirectiveRefused.class,
                        refused -> assertThat(refused.arguments()).contains("Trần Kim Sổ"));
        assertThat(reading.view(id).state()).isEqualTo(DocumentState.WITHDRAWN);
    }
}

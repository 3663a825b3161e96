package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PetitionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final Stamp BY =
            new Stamp(UUID.randomUUID(), "Cán bộ thử", null, "", Instant.parse("2026-06-10T03:00:00Z"));
    private static final TypedAnswer ANSWER = new TypedAnswer(Outcome.DONE, "Đã sửa", "12/UBND", false);

    private final UUID unit = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    private Batch batch(UUID of) {
        var terms = new BatchTerms("Tháng 5", "VILLAGE", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
        return new Batch(of, of, terms, BY);
    }

    private Petition petition(UUID of, int people) {
        var petition = Petition.draft(batch(of), 1, new PetitionContent(of, "ROADS", "", people, "Sửa đường"));
        petition.open();
        return petition;
    }

    @Test
    void partsAddUpToTheWhole() {
        var petition = petition(unit, 10);

        assertThatThrownBy(() -> petition.split(List.of(4, 5))).hasMessage("refused.sumWrong");
        assertThatThrownBy(() -> petition.split(List.of(10))).hasMessage("refused.partsFew");
        petition.split(List.of(4, 6));
        assertThatThrownBy(() -> petition.split(List.of(4, 6))).hasMessage("refused.replaced");
        assertThatThrownBy(() -> petition.answer(ANSWER, BY)).hasMessage("refused.replaced");
    }

    @Test
    void isCorrectedAsLongAsNobodyElseHasHadIt() {
        var petition = petition(unit, 10);
        var right = new PetitionContent(other, "LAND", "COMMUNE", 12, "Sửa đường");
        petition.correct(right);

        assertThat(petition.content().people()).isEqualTo(12);
        assertThat(petition.content().place()).isEqualTo(other);
        assertThat(petition.content().topic()).isEqualTo("LAND");
        assertThatThrownBy(() -> petition.correct(right)).hasMessage("refused.correctSame");
        petition.forward(other, null, TODAY);
        assertThatThrownBy(() -> petition.correct(right)).hasMessage("refused.correctForwarded");
    }

    @Test
    void whatHasBeenElsewhereIsNotCorrectedInItsPartsAndSourcesEither() {
        var land = new PetitionContent(unit, "LAND", "", 4, "Sửa đường");
        var back = petition(unit, 10);
        back.forward(other, null, TODAY);
        back.forward(unit, null, TODAY);
        var part = Petition.part(back, 1, new PetitionContent(unit, "ROADS", "", 4, "Phần một"));
        var source = petition(unit, 4);
        var whole = Petition.merged(List.of(source), new PetitionContent(unit, "ROADS", "", 4, "Chung"));
        source.join(whole);
        whole.forward(other, null, TODAY);
        whole.forward(unit, null, TODAY);
        whole.part(List.of(source));

        for (var one : List.of(back, part, source)) {
            assertThatThrownBy(() -> one.correct(land)).hasMessage("refused.correctForwarded");
        }
    }

    @Test
    void partsKeepTheirSumAndWhatStandsForOthersIsNotCorrected() {
        var petition = petition(unit, 10);
        var part = Petition.part(petition, 1, new PetitionContent(unit, "ROADS", "", 4, "Phần một"));
        petition.split(List.of(4, 6));
        var five = new PetitionContent(unit, "LAND", "", 5, "Phần một");
        assertThatThrownBy(() -> petition.correct(five)).hasMessage("refused.replaced");
        assertThatThrownBy(() -> part.correct(five)).hasMessage("refused.correctPart");
        part.correct(new PetitionContent(unit, "LAND", "", 4, "Phần một"));
        assertThat(part.content().topic()).isEqualTo("LAND");
        var whole =
                Petition.merged(List.of(petition(unit, 3), part), new PetitionContent(unit, "LAND", "", 7, "Chung"));
        assertThatThrownBy(() -> whole.correct(five)).hasMessage("refused.correctMerged");
    }

    @Test
    void whatWasMergedIsAnsweredTogetherAndToldOneByOne() {
        var first = petition(unit, 3);
        var second = petition(other, 4);
        second.forward(unit, TODAY.plusDays(9), TODAY);
        var whole =
                Petition.merged(List.of(first, second), new PetitionContent(unit, "ROADS", "", 7, "Sửa đường liên xã"));
        first.join(whole);
        second.join(whole);

        assertThat(whole.due()).isEqualTo(TODAY.plusDays(9));
        assertThatThrownBy(() -> whole.split(List.of(3, 4))).hasMessage("refused.splitMerged");
        whole.answer(ANSWER, BY);
        first.takeAnswer(whole);
        first.tell(TODAY, "Niêm yết ở nhà văn hóa", TODAY);
        assertThat(first.state()).isEqualTo(PetitionState.REPORTED);
        assertThatThrownBy(() -> whole.tell(TODAY, "x", TODAY)).hasMessage("refused.tellSources");
        assertThatThrownBy(() -> whole.part(List.of(first, second))).hasMessage("refused.answeredAlready");
    }

    @Test
    void mergingCanBeTakenBack() {
        var first = petition(unit, 3);
        var second = petition(unit, 4);
        var whole = Petition.merged(List.of(first, second), new PetitionContent(unit, "ROADS", "", 7, "Sửa đường"));
        first.join(whole);
        second.join(whole);
        assertThatThrownBy(() -> first.forward(other, null, TODAY)).hasMessage("refused.replaced");

        whole.part(List.of(first, second));
        first.forward(other, null, TODAY);
        assertThat(first.holder()).isEqualTo(other);
        assertThatThrownBy(() -> whole.answer(ANSWER, BY)).hasMessage("refused.replaced");
    }

    @Test
    void forwardingAsksForAnotherUnitAndADayThatIsNotOver() {
        var petition = petition(unit, 3);

        assertThatThrownBy(() -> petition.forward(unit, null, TODAY)).hasMessage("refused.sameUnit");
        assertThatThrownBy(() -> petition.forward(other, TODAY.minusDays(1), TODAY))
                .hasMessage("refused.dayPast");
    }

    @Test
    void oneAnswerWithOutcomeAndWords() {
        var petition = petition(unit, 3);

        assertThatThrownBy(() -> petition.answer(new TypedAnswer(null, "Đã sửa", "", false), BY))
                .hasMessage("refused.outcomeMissing");
        assertThatThrownBy(() -> petition.answer(new TypedAnswer(Outcome.DONE, " ", "", false), BY))
                .hasMessage("refused.textMissing");
        assertThatThrownBy(() -> petition.tell(TODAY, "x", TODAY)).hasMessage("refused.unanswered");
        assertThatThrownBy(() -> Petition.again(petition, TODAY)).hasMessage("refused.unanswered");
        petition.answer(ANSWER, BY);
        assertThatThrownBy(() -> petition.answer(ANSWER, BY)).hasMessage("refused.answeredAlready");
        assertThatThrownBy(() -> petition.tell(TODAY.plusDays(1), "x", TODAY)).hasMessage("refused.dayAhead");
        assertThatThrownBy(() -> petition.tell(null, "x", TODAY)).hasMessage("refused.dayBad");
        petition.tell(TODAY, "Họp thôn", TODAY);
        assertThatThrownBy(() -> petition.tell(TODAY, "x", TODAY)).hasMessage("refused.toldAlready");
        assertThat(Petition.again(petition, TODAY).state()).isEqualTo(PetitionState.WAITING);
    }

    @Test
    void aBatchHasANameAndDaysThatAreOver() {
        var batch = batch(unit);

        assertThatThrownBy(() -> batch.change(new BatchTerms(" ", "VILLAGE", TODAY, TODAY), BY))
                .hasMessage("refused.nameMissing");
        assertThatThrownBy(() -> batch.change(new BatchTerms("a", "VILLAGE", TODAY, TODAY.minusDays(1)), BY))
                .hasMessage("refused.daysBad");
        assertThatThrownBy(() -> batch.change(new BatchTerms("a", "VILLAGE", TODAY, TODAY.plusDays(1)), BY))
                .hasMessage("refused.dayAhead");
        assertThatThrownBy(() -> batch.change(new BatchTerms("MẬT", "VILLAGE", TODAY, TODAY), BY))
                .hasMessage("refused.secret");
        batch.close(BY);
        assertThatThrownBy(() -> batch.close(BY)).hasMessage("refused.closed");
    }
}

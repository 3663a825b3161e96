package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a closed batch says wrongly is corrected by whoever put it together, and what it was stays to be read. */
@ExtendWith(ArquillianExtension.class)
class OpinionCorrectionIT {

    @Inject
    BatchWriting writing;

    @Inject
    PetitionHandling handling;

    @Inject
    PetitionCorrecting correcting;

    @Inject
    OpinionReading reading;

    @Inject
    OpinionFigures figures;

    @Inject
    Acting acting;

    private static UUID unit(String code) {
        return UUID.fromString(Rows.text("select id from unit where code = ?", code));
    }

    private UUID closed(int year) {
        acting.as("canbo.xa06");
        var terms = new BatchTerms("Thử đính chính", "VILLAGE", LocalDate.of(year, 3, 1), LocalDate.of(year, 3, 31));
        var lines = List.of(new TypedLine("LAND", "VS-06", "", "12", "Sửa mương và cầu"));
        var batch = writing.start(unit("VS-06.MTTQ"), new BatchDraft(terms, lines, 0, false));
        writing.close(batch, writing.form(batch).version());
        return batch;
    }

    private static TypedCorrection typed(String topic, String people, String reason, boolean sure) {
        return new TypedCorrection(topic, "PROVINCE", unit("VS-06"), people, reason, sure);
    }

    private PetitionRow row(UUID petition) {
        return reading.petition(petition).row();
    }

    @Test
    void whatWasCountedWronglyIsRightAndWhatItWasStaysToBeRead() {
        var batch = closed(2015);
        var id = reading.batch(batch).rows().get(0).id();
        long seen = row(id).version();
        assertThatThrownBy(() -> correcting.correct(id, seen, typed("ROADS", "21", " ", false)))
                .hasMessage("refused.reasonMissing");
        assertThatThrownBy(() -> correcting.correct(id, seen, typed("ROADS", "0", "Ghi nhầm", false)))
                .hasMessage("refused.countBad");
        assertThatThrownBy(() -> correcting.correct(id, seen, typed("ROADS", "21", "Bà Vì Thị Nhầm đếm", false)))
                .hasMessage("refused.personalData");
        assertThatThrownBy(() -> correcting.correct(id, seen, typed("NONE", "21", "Ghi nhầm", false)))
                .isInstanceOf(NotFoundException.class);
        assertThat(row(id).said().people()).isEqualTo(12);

        correcting.correct(id, seen, typed("ROADS", "21", "Cộng sót một thôn", false));

        assertThat(row(id).said().topic()).isEqualTo("ROADS");
        assertThat(row(id).said().text()).isEqualTo("Sửa mương và cầu");
        var told = reading.batch(batch).events().stream()
                .filter(event -> event.step() == OpinionStep.CORRECTED)
                .map(EventRow::text)
                .toList();
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).contains("Đất đai → Giao thông", "– → Cấp tỉnh", "12 → 21", "Lý do: Cộng sót một thôn");
        assertThat(reading.petition(id).events()).extracting(EventRow::text).contains(told.get(0));
        assertThat(Rows.text("select detail from audit.deed where object_id = ? and verb = 'petition.corrected'", id))
                .contains("12 → 21")
                .doesNotContain("Cộng sót");
        assertThat(figures.figures(unit("VS-06.MTTQ"), 2015, FigurePeriod.YEAR)
                        .head()
                        .sums()
                        .people())
                .isEqualTo("21");
        assertThatThrownBy(() -> correcting.correct(id, seen, typed("LAND", "9", "Thẻ cũ", false)))
                .hasMessage("refused.changedMeanwhile");
    }

    @Test
    void whatSomebodyElseHasHadAndWhatIsAnsweredIsNotCorrectedAnyMore() {
        var id = reading.batch(closed(2014)).rows().get(0).id();
        acting.as("canbo.xa05");
        assertThatThrownBy(() -> correcting.correct(id, 1, typed("ROADS", "21", "Không phải của mình", false)))
                .isInstanceOf(NotFoundException.class);
        acting.as("canbo.xa06");
        handling.forward(id, row(id).version(), new TypedForward("VS.MTTQ", "", "", false));
        assertThat(reading.petition(id).isCorrectable()).isFalse();
        assertThatThrownBy(() -> correcting.correct(id, row(id).version(), typed("ROADS", "21", "Muộn", false)))
                .hasMessage("refused.correctForwarded");
        acting.as("canbo.mttq");
        handling.forward(id, row(id).version(), new TypedForward("VS-06.MTTQ", "", "", false));
        acting.as("canbo.xa06");
        assertThat(reading.petition(id).isCorrectable()).isFalse();
        assertThatThrownBy(() -> correcting.correct(id, row(id).version(), typed("ROADS", "21", "Muộn", false)))
                .hasMessage("refused.correctForwarded");

        var answered = reading.batch(closed(2013)).rows().get(0).id();
        assertThat(reading.petition(answered).isCorrectable()).isTrue();
        handling.answer(answered, row(answered).version(), new TypedAnswer(Outcome.DONE, "Xong", "", false));
        assertThatThrownBy(() ->
                        correcting.correct(answered, row(answered).version(), typed("ROADS", "21", "Muộn", false)))
                .hasMessage("refused.answeredAlready");
    }
}

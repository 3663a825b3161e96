package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.testkit.Acting;
import doanket.testkit.Inside;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words of petitions are let go some years after the last thing that was done; figures stay. */
@ExtendWith(ArquillianExtension.class)
class OpinionForgettingIT {

    private static final String SAID = "Nội dung sẽ hết thời hạn";

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
    OpinionForgetting forgetting;

    @Inject
    Inside inside;

    @Inject
    Acting acting;

    private static UUID unit(String code) {
        return UUID.fromString(Rows.text("select id from unit where code = ?", code));
    }

    private UUID batch(int year, String... people) {
        acting.as("canbo.xa10");
        var terms = new BatchTerms("Họp bản thử lưu", "VILLAGE", LocalDate.of(year, 3, 1), LocalDate.of(year, 3, 31));
        var lines = Stream.of(people)
                .map(count -> new TypedLine("ROADS", "VS-10", "Cấp xã", count, SAID))
                .toList();
        var batch = writing.start(unit("VS-10.MTTQ"), new BatchDraft(terms, lines, 0, false));
        writing.close(batch, writing.form(batch).version());
        return batch;
    }

    private List<PetitionRow> rows(UUID batch) {
        return reading.batch(batch).rows();
    }

    private void answer(PetitionRow row) {
        var answer = new TypedAnswer(Outcome.DONE, "Trả lời sẽ hết thời hạn", "8/UBND", false);
        handling.answer(row.id(), reading.petition(row.id()).row().version(), answer);
    }

    /** As if it had been done that many years ago. */
    private static void age(UUID petition, int years) {
        Rows.change(
                "update opinion_petition set answered_at = now() - make_interval(years => ?, days => 3) where id = ?",
                years,
                petition);
    }

    private void forgetAll() {
        acting.asSystem();
        int count;
        do {
            count = inside.transaction(forgetting::forgetNext);
        } while (count > 0);
        acting.as("canbo.xa10");
    }

    @Test
    void wordsGoYearsAfterTheLastThingThatWasDoneAndFiguresStay() {
        var batch = batch(2007, "9", "8", "7");
        var rows = rows(batch);
        var old = rows.get(0);
        var typed = new TypedCorrection("ROADS", "Cấp xã", unit("VS-10"), "19", "Ghi nhầm số lượt", false);
        correcting.correct(old.id(), old.version(), typed);
        answer(old);
        age(old.id(), 10);
        answer(rows.get(1));
        age(rows.get(1).id(), 9);
        var before = figures.figures(unit("VS-10.MTTQ"), 2007, null);

        forgetAll();

        var after = reading.petition(old.id());
        assertThat(after.row().course().forgotten()).isTrue();
        assertThat(after.row().said().text()).isEqualTo("Nội dung đã hết thời hạn lưu");
        assertThat(after.row().said().people()).isEqualTo(19);
        assertThat(after.row().answer().text()).isEmpty();
        assertThat(after.row().answer().paper()).isEqualTo("8/UBND");
        assertThat(after.row().answer().outcome()).isEqualTo(Outcome.DONE);
        assertThat(after.events()).extracting(EventRow::text).noneMatch(text -> text.contains("Ghi nhầm"));
        assertThat(after.isRenewable()).isFalse();
        assertThatThrownBy(() -> handling.renew(old.id())).hasMessage("refused.forgotten");
        assertThat(rows(batch).subList(1, 3))
                .extracting(row -> row.said().text())
                .containsOnly(SAID);
        assertThat(reading.batch(batch).head().terms().name()).isEqualTo("Họp bản thử lưu");
        assertThat(figures.figures(unit("VS-10.MTTQ"), 2007, null)).isEqualTo(before);
        assertThat(Rows.text(
                        "select verb from audit.deed where object_id = ? order by at desc, id desc limit 1", old.id()))
                .isEqualTo("petition.forgotten");
    }

    @Test
    void aBatchLosesItsNameWithItsLastWordsAndTheYearsAreData() {
        var batch = batch(2006, "9");
        var row = rows(batch).get(0);
        forgetAll();
        assertThat(rows(batch).get(0).said().text()).isEqualTo(SAID);
        answer(row);
        age(row.id(), 10);
        Rows.change("update opinion_setting set kept_years = 11");
        forgetAll();
        assertThat(rows(batch).get(0).said().text()).isEqualTo(SAID);
        Rows.change("update opinion_setting set kept_years = 10");

        forgetAll();

        assertThat(rows(batch).get(0).course().forgotten()).isTrue();
        assertThat(reading.batch(batch).head().terms().name()).isEqualTo("Bảng tổng hợp đã hết thời hạn lưu nội dung");
        assertThat(Rows.text("select cast(forgotten_on is not null as text) from opinion_batch where id = ?", batch))
                .isEqualTo("true");
    }
}

package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was asked again is the same matter: counted once in a period that has both, and told by itself. */
@ExtendWith(ArquillianExtension.class)
class OpinionRenewedIT {

    @Inject
    BatchWriting writing;

    @Inject
    PetitionHandling handling;

    @Inject
    Merging merging;

    @Inject
    OpinionReading reading;

    @Inject
    OpinionFigures figures;

    @Inject
    Acting acting;

    private static UUID unit(String code) {
        return UUID.fromString(Rows.text("select id from unit where code = ?", code));
    }

    /** Of a batch of the first quarter; people of each. */
    private List<UUID> asked(int year, String... people) {
        acting.as("canbo.xa08");
        var terms = new BatchTerms("Thử nhắc lại", "VILLAGE", LocalDate.of(year, 3, 1), LocalDate.of(year, 3, 31));
        var lines = List.of(people).stream()
                .map(count -> new TypedLine("ROADS", "VS-08", "Cấp xã", count, "Sửa đường, " + count + " người"))
                .toList();
        var batch = writing.start(unit("VS-08.MTTQ"), new BatchDraft(terms, lines, 0, false));
        writing.close(batch, writing.form(batch).version());
        return reading.batch(batch).rows().stream().map(PetitionRow::id).toList();
    }

    private void answer(UUID petition) {
        handling.answer(petition, seen(petition), new TypedAnswer(Outcome.DONE, "Đã sửa", "", false));
    }

    private long seen(UUID petition) {
        return reading.petition(petition).row().version();
    }

    /** Asked again on that day. */
    private UUID again(UUID petition, String day) {
        var next = handling.renew(petition);
        Rows.change("update opinion_petition set day = cast(? as date) where id = ?", day, next);
        return next;
    }

    private void assertFigures(int year, FigurePeriod period, List<Long> petitionsRenewedDone, String people) {
        var sheet = figures.figures(unit("VS-08.MTTQ"), year, period);
        var sums = sheet.head().sums();
        var row = sheet.results().get(0);
        assertThat(List.of(sums.petitions(), sums.renewed(), row.done())).isEqualTo(petitionsRenewedDone);
        assertThat(List.of(row.all(), row.renewed())).isEqualTo(petitionsRenewedDone.subList(0, 2));
        assertThat(sums.people()).isEqualTo(people);
    }

    @Test
    void whatIsAskedAgainCountsOnceWithItsLastOutcome() {
        var ids = asked(2011, "30", "12");
        answer(ids.get(0));
        assertFigures(2011, FigurePeriod.YEAR, List.of(2L, 0L, 1L), "42");

        var again = again(ids.get(0), "2011-08-15");

        assertFigures(2011, FigurePeriod.YEAR, List.of(2L, 1L, 0L), "42");
        assertFigures(2011, FigurePeriod.Q1, List.of(2L, 0L, 1L), "42");
        assertFigures(2011, FigurePeriod.Q3, List.of(1L, 1L, 0L), "30");
        answer(again);
        var third = again(again, "2011-11-20");
        handling.split(
                third,
                seen(third),
                List.of(new TypedPart("", "", "10", "Sửa cầu"), new TypedPart("", "", "20", "Sửa đường")),
                false);
        assertFigures(2011, FigurePeriod.YEAR, List.of(3L, 2L, 0L), "42");
        assertFigures(2011, FigurePeriod.Q4, List.of(2L, 2L, 0L), "30");
    }

    @Test
    void whatWasMergedStandsForThoseWhoHaveNotAskedAgain() {
        var ids = asked(2010, "10", "8");
        var wish = new MergeWish(unit("VS-08"), "ROADS", "Sửa đường", false);
        var whole = merging.merge(ids.get(0), List.of(ids.get(1)), wish);
        answer(whole);

        again(ids.get(0), "2010-08-15");

        assertFigures(2010, FigurePeriod.YEAR, List.of(2L, 1L, 1L), "18");
        assertThatThrownBy(() -> handling.renew(whole)).hasMessage("refused.renewedAlready");
        again(ids.get(1), "2010-09-15");
        assertFigures(2010, FigurePeriod.YEAR, List.of(2L, 2L, 0L), "18");
        assertFigures(2010, FigurePeriod.Q1, List.of(1L, 0L, 1L), "18");
    }

    @Test
    void whatWasAskedAgainAsAWholeIsNotAskedAgainInItsParts() {
        var ids = asked(2009, "10", "8");
        var wish = new MergeWish(unit("VS-08"), "ROADS", "Sửa đường", false);
        var whole = merging.merge(ids.get(0), List.of(ids.get(1)), wish);
        answer(whole);

        again(whole, "2009-08-15");

        assertThatThrownBy(() -> handling.renew(ids.get(1))).hasMessage("refused.renewedAlready");
        assertFigures(2009, FigurePeriod.YEAR, List.of(1L, 1L, 0L), "18");
    }
}

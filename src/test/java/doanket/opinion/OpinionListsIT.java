package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists that are longer than a page go on, with every row once, and say how many rows they have. */
@ExtendWith(ArquillianExtension.class)
class OpinionListsIT {

    private static final int MANY = OpinionReading.PAGE + 2;

    @Inject
    BatchWriting writing;

    @Inject
    OpinionReading reading;

    @Inject
    OversightPlanning planning;

    @Inject
    OversightReading oversights;

    @Inject
    OversightWork work;

    @Inject
    Acting acting;

    private static UUID unit(String code) {
        return UUID.fromString(Rows.text("select id from unit where code = ?", code));
    }

    private UUID batch(int lines, int day) {
        var terms = new BatchTerms("Thử trang", "VILLAGE", LocalDate.of(2012, 3, 1), LocalDate.of(2012, 3, day));
        var typed = IntStream.range(0, lines)
                .mapToObj(at -> new TypedLine("ROADS", "VS-09", "", "7", "Nội dung thử trang " + at))
                .toList();
        return writing.start(unit("VS-09.MTTQ"), new BatchDraft(terms, typed, 0, false));
    }

    private void close(UUID batch) {
        writing.close(batch, writing.form(batch).version());
    }

    /** All rows of all pages, one after another; each page but the last is full. */
    private static <T extends Serializable> List<T> walked(Function<String, Listed<T>> pages) {
        var page = pages.apply(null);
        var rows = new ArrayList<T>(page.rows());
        while (page.next() != null) {
            assertThat(page.rows()).hasSize(OpinionReading.PAGE);
            page = pages.apply(page.next());
            rows.addAll(page.rows());
        }
        assertThat(rows).hasSize((int) page.all());
        return rows;
    }

    @Test
    void batchesAndPetitionsGoOnBehindEachPage() {
        acting.as("canbo.xa09");
        var made = IntStream.range(0, MANY).mapToObj(at -> batch(1, at % 5 + 1)).toList();
        made.subList(0, 5).forEach(this::close);
        close(batch(MANY, 31));

        var batches = walked(reading::batches);
        assertThat(batches).extracting(BatchHead::id).doesNotHaveDuplicates().containsAll(made);
        assertThat(batches).extracting(BatchHead::closed).isSorted();
        for (var which : List.of(OpinionList.WAITING, OpinionList.OWN)) {
            var rows = walked(after -> reading.list(which, after).list());
            assertThat(rows).extracting(PetitionRow::id).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(MANY + 5);
        }
        assertThat(reading.batches("zzz").rows())
                .isEqualTo(reading.batches(null).rows());
    }

    @Test
    void supervisionGoesOnBehindEachPage() {
        acting.as("lanhdao.mttq");
        var made = IntStream.range(0, MANY)
                .mapToObj(at -> planning.start(
                        unit("VS.MTTQ"),
                        OversightKind.CRITICISM,
                        new TypedOversight(
                                "Thử trang " + at,
                                OversightKind.CRITICISM.forms().get(0),
                                "",
                                "0" + (at % 5 + 1) + "/03/2012",
                                "31/03/2012",
                                "VS-09.MTTQ",
                                null,
                                null)))
                .toList();

        var rows =
                walked(after -> oversights.list(OversightKind.CRITICISM, after).list());

        assertThat(rows).extracting(OversightRow::id).doesNotHaveDuplicates().containsAll(made);

        var oldest = rows.get(rows.size() - 1).id();
        var asked = work.recommend(
                oldest, new TypedRecommendation("VS-09.MTTQ", "Bổ sung điều khoản", "01/01/2040", false));
        Rows.change("update opinion_recommendation set due_on = current_date - 2 where id = ?", asked);
        var again =
                walked(after -> oversights.list(OversightKind.CRITICISM, after).list());
        assertThat(again).extracting(OversightRow::id).doesNotHaveDuplicates().contains(oldest);
        assertThat(again).extracting(row -> row.counts().overdue() == 0).isSorted();
    }
}

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

    private UUID oversight(int at, UUID programme) {
        return planning.start(
                unit("VS.MTTQ"),
                OversightKind.SUPERVISION,
                new TypedOversight(
                        "Thử kiến nghị nhiều trang " + at,
                        OversightKind.SUPERVISION.forms().get(0),
                        "",
                        "01/03/2012",
                        "31/03/2012",
                        "VS-12.MTTQ",
                        programme,
                        null,
                        OversightFrame.NONE,
                        false));
    }

    @Test
    void programmesGoOnBehindEachPageAndTheOneThatIsNamedStaysToBeChosen() {
        acting.as("lanhdao.mttq");
        var made = IntStream.range(0, MANY)
                .mapToObj(at ->
                        planning.plan(unit("VS.MTTQ"), new ProgrammeTerms("Thử chương trình " + at, 2001 + at % 3, "")))
                .toList();

        var rows = walked(oversights::programmes);

        assertThat(rows).extracting(ProgrammeRow::id).doesNotHaveDuplicates().containsAll(made);
        assertThat(rows).extracting(row -> -row.year()).isSorted();
        var oldest = rows.get(rows.size() - 1).id();
        Rows.change(
                "insert into opinion_programme (id, version, unit_id, year, name, decision, created_by, created_name, created_at)"
                        + " select gen_random_uuid(), 1, unit_id, 2002, 'Thử chương trình thêm', '', created_by, created_name,"
                        + " created_at from opinion_programme, generate_series(1, 200) where id = ?",
                oldest);
        var kit = planning.kit(oversight(0, oldest)).programmes();
        assertThat(kit.rows()).hasSize(200).extracting(ProgrammeRow::id).contains(oldest);
        assertThat(kit.left())
                .isEqualTo(oversights.programmes(null).all() - 200)
                .isPositive();
        assertThat(planning.kit().programmes().rows())
                .extracting(ProgrammeRow::id)
                .doesNotContain(oldest);
        Rows.change("delete from opinion_programme where name = 'Thử chương trình thêm'");
    }

    @Test
    void recommendationsGoOnBehindEachPageTheOverdueFirst() {
        acting.as("lanhdao.mttq");
        var id = oversight(1, null);
        var made = IntStream.range(0, MANY)
                .mapToObj(at -> work.recommend(
                        id, new TypedRecommendation("VS-12.MTTQ", "Thử " + at, "0" + (at % 5 + 1) + "/01/2040", false)))
                .toList();
        var replied = made.get(0);
        work.record(replied, new TypedReply(ReplyKind.PARTLY, "Lần một", "1/UBND", false));
        work.record(replied, new TypedReply(ReplyKind.ACCEPTED, "Lần hai", "2/UBND", false));
        var late = made.get(MANY - 1);
        Rows.change("update opinion_recommendation set due_on = current_date - 2 where id in (?, ?)", late, replied);

        var rows = walked(after -> oversights.page(id, after).listed());

        assertThat(rows)
                .extracting(RecommendationRow::id)
                .doesNotHaveDuplicates()
                .hasSameElementsAs(made)
                .startsWith(late, replied);
        assertThat(rows.get(1).replies())
                .extracting(RecommendationRow.ReplyRow::text)
                .containsExactly("Lần một", "Lần hai");
        assertThat(oversights.sheet(id).recommendations()).isEqualTo(rows);
        acting.as("canbo.xa12");
        var open = walked(
                after -> oversights.list(OversightKind.SUPERVISION, null, after).waiting());
        assertThat(open)
                .extracting(RecommendationRow::id)
                .doesNotHaveDuplicates()
                .containsAll(made.subList(1, MANY))
                .doesNotContain(replied);
        assertThat(open).extracting(RecommendationRow::due).isSorted();
        Rows.change(
                "delete from opinion_recommendation r where oversight_id = ?"
                        + " and not exists (select 1 from opinion_reply y where y.recommendation_id = r.id)",
                id);
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
                                null,
                                OversightFrame.NONE,
                                false)))
                .toList();

        var rows = walked(
                after -> oversights.list(OversightKind.CRITICISM, after, null).list());

        assertThat(rows).extracting(OversightRow::id).doesNotHaveDuplicates().containsAll(made);

        var oldest = rows.get(rows.size() - 1).id();
        var asked = work.recommend(
                oldest, new TypedRecommendation("VS-09.MTTQ", "Bổ sung điều khoản", "01/01/2040", false));
        Rows.change("update opinion_recommendation set due_on = current_date - 2 where id = ?", asked);
        var again = walked(
                after -> oversights.list(OversightKind.CRITICISM, after, null).list());
        assertThat(again).extracting(OversightRow::id).doesNotHaveDuplicates().contains(oldest);
        assertThat(again).extracting(row -> row.counts().overdue() == 0).isSorted();
    }
}

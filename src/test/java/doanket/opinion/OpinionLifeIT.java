package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opinions of two communes of the demo: put together, split, forwarded, merged, answered, told. */
@ExtendWith(ArquillianExtension.class)
class OpinionLifeIT {

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
    OpinionWorkbooks workbooks;

    @Inject
    Acting acting;

    private static UUID unit(String code) {
        return UUID.fromString(Rows.text("select id from unit where code = ?", code));
    }

    private static TypedLine line(String topic, String place, String people, String text) {
        return new TypedLine(topic, place, "Cấp tỉnh", people, text);
    }

    private static BatchDraft draft(String name, int year, long version, List<TypedLine> lines) {
        var terms = new BatchTerms(name, "VILLAGE", LocalDate.of(year, 3, 1), LocalDate.of(year, 3, 31));
        return new BatchDraft(terms, lines, version, false);
    }

    /** Closed, of that commune. */
    private List<PetitionRow> closed(String number, int year, List<TypedLine> lines) {
        acting.as("canbo.xa" + number);
        var batch = writing.start(unit("VS-" + number + ".MTTQ"), draft("Thử " + number, year, 0, lines));
        writing.close(batch, writing.form(batch).version());
        return reading.batch(batch).rows();
    }

    private long seen(UUID petition) {
        return reading.petition(petition).row().version();
    }

    @Test
    void whatLooksPersonalIsNotStoredBeforeTheWriterConfirms() {
        acting.as("canbo.xa01");
        var owner = unit("VS-01.MTTQ");
        var text = Normalizer.normalize("Bà Vì Thị Kiểm đề nghị sửa đường", Normalizer.Form.NFD);
        var lines = List.of(line("Giao thông", "VS-01", "3", text));
        assertThatThrownBy(() -> writing.start(owner, draft("Thử riêng tư", 2020, 0, lines)))
                .hasMessage("refused.personalData");
        assertThat(Rows.text("select count(*) from opinion_batch where name = 'Thử riêng tư'"))
                .isEqualTo("0");
        assertThatThrownBy(() -> writing.start(
                        owner, draft("Thử mật", 2020, 0, List.of(line("Giao thông", "VS-01", "3", "TỐI MẬT")))))
                .hasMessage("refused.secret");
        var terms = draft("Thử riêng tư", 2020, 0, lines);

        var batch = writing.start(owner, new BatchDraft(terms.terms(), lines, 0, true));

        assertThat(writing.form(batch).lines().get(0).said().text()).isEqualTo("Bà Vì Thị Kiểm đề nghị sửa đường");
        assertThat(reading.batch(batch).events()).extracting(EventRow::step).contains(OpinionStep.CONFIRMED);
        long first = writing.form(batch).version();
        writing.change(batch, draft("Thử đã sửa", 2020, first, List.of(line("ROADS", "VS-01", "4", "Sửa đường"))));
        assertThatThrownBy(() -> writing.change(batch, draft("Thử hai thẻ", 2020, first, lines)))
                .hasMessage("refused.changedMeanwhile");
        assertThatThrownBy(() -> writing.close(batch, first)).hasMessage("refused.changedMeanwhile");
        writing.close(batch, writing.form(batch).version());
        assertThatThrownBy(() -> writing.change(batch, draft("Thử", 2020, 9, lines)))
                .hasMessage("refused.closed");
        acting.as("canbo.xa02");
        assertThatThrownBy(() -> reading.batch(batch)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> writing.form(batch)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> writing.start(owner, draft("Thử", 2020, 0, lines)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aPetitionGoesUpIsMergedAnsweredAndToldWhereItCameFrom() {
        var one = closed("01", 2021, List.of(line("ROADS", "VS-01", "30", "Sửa đường tỉnh đoạn đèo")))
                .get(0)
                .id();
        handling.forward(one, seen(one), new TypedForward("VS.MTTQ", "", "12/MTTQ", false));
        var two = closed("02", 2021, List.of(line("ROADS", "VS-02", "12", "Đường tỉnh qua đèo hỏng nặng")))
                .get(0)
                .id();
        assertThatThrownBy(() -> reading.petition(one)).isInstanceOf(NotFoundException.class);
        handling.forward(two, seen(two), new TypedForward("Ủy ban MTTQ Việt Nam tỉnh Vân Sơn", "", "", false));
        assertThatThrownBy(() ->
                        handling.answer(two, seen(two), new TypedAnswer(Outcome.DONE, "Không còn ở đây", "", false)))
                .isInstanceOf(NotFoundException.class);

        told(one, two, mergedAndAnswered(one, two));
    }

    private UUID mergedAndAnswered(UUID one, UUID two) {
        acting.as("canbo.mttq");
        assertThat(reading.list(OpinionList.WAITING, null).rows())
                .extracting(PetitionRow::id)
                .contains(one, two);
        var wish = new MergeWish(unit("VS"), "ROADS", "Sửa đường tỉnh qua đèo", false);
        assertThatThrownBy(() -> merging.merge(one, List.of(one), wish)).hasMessage("refused.mergeFew");
        assertThatThrownBy(() -> merging.merge(one, List.of(UUID.randomUUID()), wish))
                .hasMessage("refused.mergeFew");
        var whole = merging.merge(one, List.of(two), wish);
        assertThat(reading.petition(whole).row().said().people()).isEqualTo(42);
        assertThatThrownBy(() -> merging.merge(one, List.of(two), wish)).hasMessage("refused.replaced");
        merging.part(whole, seen(whole));
        var again = merging.merge(two, List.of(one), wish);
        long old = seen(again);
        handling.answer(again, old, new TypedAnswer(Outcome.DOING, "Đã bố trí vốn", "45/UBND", false));
        assertThatThrownBy(() -> handling.answer(again, old, new TypedAnswer(Outcome.DONE, "Nữa", "", false)))
                .hasMessage("refused.changedMeanwhile");
        return again;
    }

    private void told(UUID one, UUID two, UUID again) {
        acting.as("canbo.xa01");
        assertThat(reading.list(OpinionList.UNTOLD, null).rows())
                .extracting(PetitionRow::id)
                .contains(one);
        assertThat(reading.petition(one).row().answer().text()).isEqualTo("Đã bố trí vốn");
        assertThat(reading.petition(again).related()).hasSize(2);
        toBeTold(one);
        toBeTold(again);
        handling.tell(one, seen(one), "01/04/2022", "Niêm yết tại nhà văn hóa", false);
        assertThat(toldOf(one)).isEqualTo("0");
        assertThat(toldOf(again)).isNotEqualTo("0");
        assertThat(reading.petition(one).row().course().state()).isEqualTo(PetitionState.REPORTED);
        var renewed = handling.renew(one);
        assertThat(reading.petition(renewed).row().ties().againOf()).isEqualTo(one);
        assertThatThrownBy(() -> handling.renew(one)).hasMessage("refused.renewedAlready");
        assertThatThrownBy(() -> handling.tell(two, 1, "01/04/2022", "x", false))
                .isInstanceOf(NotFoundException.class);
        acting.as("canbo.xa02");
        handling.tell(two, seen(two), "02/04/2022", "Phát thanh", false);
        assertThat(toldOf(two)).isEqualTo("0");
        assertThat(toldOf(again)).isEqualTo("0");
    }

    /** That it was answered is not told before the test is over. */
    private static void toBeTold(UUID petition) {
        Rows.change("""
                insert into happening
                    (id, event, subject_kind, subject_id, title, detail, address, actor_name, at, due_at, tries)
                values (gen_random_uuid(), 'opinion.answered', 'opinion.petition', ?, 'Thử', '', '/opinion/list', '',
                    now(), '2099-01-01', 0)
                on conflict (event, subject_kind, subject_id) do update set due_at = excluded.due_at""", petition);
    }

    /** What waits to be told, or was told to people, of the answer. */
    private static String toldOf(UUID petition) {
        return Rows.text("""
                select count(*)
                from (select event, subject_id from happening union all select event, subject_id from notification) told
                where event = 'opinion.answered' and subject_id = ?""", petition);
    }

    @Test
    void aSumThatDoesNotAddUpIsRefusedAndNothingIsLost() {
        var id = closed("02", 2022, List.of(line("LAND", "VS-02", "10", "Cấp giấy và sửa mương")))
                .get(0)
                .id();
        var seen = seen(id);
        var parts = List.of(
                new TypedPart("", "", "4", "Cấp giấy chứng nhận"), new TypedPart("IRRIGATION", "", "5", "Sửa mương"));
        assertThatThrownBy(() -> handling.split(id, seen, parts, false)).hasMessage("refused.sumWrong");
        assertThat(reading.petition(id).row().isWaiting()).isTrue();
        var sound = List.of(parts.get(0), new TypedPart("IRRIGATION", "Cấp xã", "6", "Sửa mương"));

        handling.split(id, seen, sound, false);

        var after = reading.petition(id);
        assertThat(after.related()).extracting(row -> row.said().topic()).containsExactly("LAND", "IRRIGATION");
        assertThat(after.events()).extracting(EventRow::step).contains(OpinionStep.SPLIT);
        assertThatThrownBy(() -> handling.forward(id, seen(id), new TypedForward("VS.MTTQ", "", "", false)))
                .hasMessage("refused.replaced");
        var part = after.related().get(0).id();
        assertThatThrownBy(() -> handling.forward(part, seen(part), new TypedForward("Không có", "", "", false)))
                .hasMessage("refused.unitUnknown");
        assertThatThrownBy(
                        () -> handling.forward(part, seen(part), new TypedForward("VS.MTTQ", "31/02/2030", "", false)))
                .hasMessage("refused.dayBad");
    }

    /** DOMAIN 5.4: of 154 petitions 161 were made by splitting; 124 of the province's: 38 settled, 47 under way, 39 explained. */
    @Test
    void theFiguresOfThaiNguyenComeOut() {
        var lines = IntStream.range(0, 154)
                .mapToObj(at ->
                        new TypedLine("Đất đai", "VS-03", at < 117 ? "Cấp tỉnh" : "Cấp xã", "6", "Kiến nghị " + at))
                .toList();
        var rows = closed("03", 2019, lines);
        IntStream.range(0, 7)
                .mapToObj(rows::get)
                .forEach(row -> handling.split(
                        row.id(),
                        row.version(),
                        List.of(new TypedPart("", "", "2", "Phần một"), new TypedPart("", "", "4", "Phần hai")),
                        false));
        var unit = unit("VS-03.MTTQ");
        answerThoseOfTheProvince(unit);

        var sheet = figures.figures(unit, 2019, FigurePeriod.YEAR);
        var province = sheet.results().stream()
                .filter(row -> row.name().equals("Cấp tỉnh"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(province.all(), province.done(), province.doing(), province.explained()))
                .containsExactly(124L, 38L, 47L, 39L);
        assertThat(sheet.head().sums().people()).isEqualTo("924");
    }

    private void answerThoseOfTheProvince(UUID unit) {
        assertThat(figures.figures(unit, 2019, FigurePeriod.YEAR).head().sums().petitions())
                .isEqualTo(161);
        var live = reading.list(OpinionList.OWN, null);
        assertThat(live.next()).isNotNull();
        var ids = Rows.text(
                        "select string_agg(cast(id as text), ',' order by id) from opinion_petition where competence = 'PROVINCE'"
                                + " and not divided and day = '2019-03-31' and origin_unit_id = ?",
                        unit)
                .split(",");
        assertThat(ids).hasSize(124);
        IntStream.range(0, ids.length)
                .forEach(at -> handling.answer(
                        UUID.fromString(ids[at]),
                        seen(UUID.fromString(ids[at])),
                        new TypedAnswer(
                                at < 38 ? Outcome.DONE : at < 85 ? Outcome.DOING : Outcome.EXPLAINED,
                                "Trả lời",
                                "",
                                false)));
    }

    @Test
    void figuresOfAFewPeopleAreNotShownAndNotInTheWorkbook() {
        closed(
                "04",
                2018,
                List.of(
                        line("LAND", "VS-04", "2", "Chỉ vài người nói"),
                        line("ROADS", "VS-04", "20", "Nhiều người nói"),
                        line("WATER", "VS-04", "9", "Vài người nữa")));
        var unit = unit("VS-04.MTTQ");

        var sheet = figures.figures(unit, 2018, FigurePeriod.YEAR);

        assertThat(sheet.lines().get(0).cells()).contains("dưới 5");
        assertThat(sheet.lines()).noneMatch(row -> row.cells().contains("2"));
        assertThat(workbooks.figures(unit, 2018, FigurePeriod.YEAR)).startsWith((byte) 'P', (byte) 'K');
        acting.as("canbo.xa05");
        assertThatThrownBy(() -> figures.figures(unit, 0, null)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> figures.figures(UUID.randomUUID(), 0, null)).isInstanceOf(NotFoundException.class);
    }
}

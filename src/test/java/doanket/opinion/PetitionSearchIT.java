package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.organisation.UnitHeirs;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.search.Facet;
import doanket.search.Findings;
import doanket.search.Hit;
import doanket.search.KnownObject;
import doanket.search.KnownObjects;
import doanket.search.ObjectKey;
import doanket.search.SearchQuestion;
import doanket.search.SearchService;
import doanket.testkit.Acting;
import doanket.testkit.Inside;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Petitions that stand are found by whoever may open them, as they are read now. */
@ExtendWith(ArquillianExtension.class)
class PetitionSearchIT {

    private static final List<String> PEOPLE =
            List.of("canbo.xa11", "canbo.xa12", "canbo.mttq", "lanhdao.mttq", "canbo.hnd", "lanhdao.hnd");

    @Inject
    BatchWriting writing;

    @Inject
    PetitionHandling handling;

    @Inject
    PetitionCorrecting correcting;

    @Inject
    Merging merging;

    @Inject
    OpinionReading reading;

    @Inject
    OpinionForgetting forgetting;

    @Inject
    OpinionSuccession succession;

    @Inject
    PetitionsMissing missing;

    @Inject
    KnownObjects known;

    @Inject
    SearchService finding;

    @Inject
    Inside inside;

    @Inject
    WordKeeping keeping;

    @Inject
    Acting acting;

    private Findings find(String typed) {
        return finding.find(new SearchQuestion(typed, null, null, null, null, null, 1, null));
    }

    private static UUID unit(String code) {
        return UUID.fromString(Rows.text("select id from unit where code = ?", code));
    }

    private UUID batch(int year, String... texts) {
        acting.as("canbo.xa11");
        var terms = new BatchTerms("Họp thử tìm", "VILLAGE", LocalDate.of(year, 3, 1), LocalDate.of(year, 3, 31));
        var lines = Stream.of(texts)
                .map(text -> new TypedLine("ROADS", "VS-11", "", "6", text))
                .toList();
        return writing.start(unit("VS-11.MTTQ"), new BatchDraft(terms, lines, 0, false));
    }

    private List<UUID> closed(int year, String... texts) {
        var batch = batch(year, texts);
        writing.close(batch, writing.form(batch).version());
        return reading.batch(batch).rows().stream().map(PetitionRow::id).toList();
    }

    private long seen(UUID petition) {
        return reading.petition(petition).row().version();
    }

    private boolean opens(UUID petition) {
        try {
            return reading.petition(petition).row().id().equals(petition);
        } catch (NotFoundException e) {
            return false;
        }
    }

    private boolean isFound(UUID petition) {
        return known.of(List.of(new ObjectKey("petition", petition))).stream()
                .map(KnownObject::id)
                .anyMatch(petition::equals);
    }

    private static String body(UUID petition) {
        return Rows.text("select body from search_entry where kind = 'petition' and id = ?", petition);
    }

    @Test
    void isFoundWithoutMarksByItsWordsTopicAndPlaceOnceItsBatchIsClosed() {
        var word = "q" + Uuids.next().toString().substring(24);
        var batch = batch(2011, "Đề nghị sửa ngầm tràn " + word);
        assertThat(find("ngam tran " + word).hits()).isEmpty();

        writing.close(batch, writing.form(batch).version());

        var id = reading.batch(batch).rows().get(0).id();
        for (var typed : List.of("ngam tran " + word, "Ngầm tràn " + word, "giao thong " + word)) {
            assertThat(find(typed).hits())
                    .as(typed)
                    .extracting(Hit::address)
                    .containsExactly("/opinion/petition?id=" + id);
        }
        assertThat(find(word).kinds()).extracting(Facet::label).containsExactly("Kiến nghị");
        assertThat(known.at("/opinion/petition?id=" + id)).isPresent();
    }

    @Test
    void whoeverMayOpenItFindsItAndNobodyElse() {
        var id = closed(2012, "Đề nghị sửa cầu treo").get(0);
        handling.forward(id, seen(id), new TypedForward("VS.MTTQ", "", "9/MTTQ", false));

        for (var person : PEOPLE) {
            acting.as(person);
            assertThat(isFound(id)).as(person).isEqualTo(opens(id));
        }
        acting.as("canbo.mttq");
        assertThat(isFound(id)).isTrue();
        acting.as("canbo.xa12");
        assertThat(isFound(id)).isFalse();
    }

    @Test
    void onlyWhatStandsIsFoundAndHowItStandsIsTold() {
        var ids = closed(2013, "Sửa đường bản Một", "Sửa đường bản Hai", "Sửa đường bản Ba");
        var whole =
                merging.merge(ids.get(0), List.of(ids.get(1)), new MergeWish(unit("VS-11"), "ROADS", "Hai bản", false));
        assertThat(Stream.of(whole, ids.get(0), ids.get(1)).map(this::isFound)).containsExactly(true, false, false);

        merging.part(whole, seen(whole));
        assertThat(Stream.of(whole, ids.get(0), ids.get(1)).map(this::isFound)).containsExactly(false, true, true);

        var third = ids.get(2);
        handling.split(third, seen(third), parts(), false);
        assertThat(isFound(third)).isFalse();
        var parts =
                reading.petition(third).related().stream().map(PetitionRow::id).toList();
        assertThat(parts).hasSize(2).allMatch(this::isFound);

        var first = ids.get(0);
        handling.answer(first, seen(first), new TypedAnswer(Outcome.DONE, "Đã sửa", "7/UBND", false));
        assertThat(Rows.text("select category from search_entry where id = ?", first))
                .isEqualTo("ANSWERED");
    }

    private static List<TypedPart> parts() {
        return List.of(part("2", "Phần đầu"), part("4", "Phần cuối"));
    }

    private static TypedPart part(String people, String text) {
        return new TypedPart("ROADS", "", people, text);
    }

    @Test
    void aCorrectionIsFoundAsItIsNow() {
        var id = closed(2014, "Ghi nhầm lĩnh vực").get(0);
        correcting.correct(
                id, seen(id), new TypedCorrection("WATER", "", unit("VS-11"), "6", "Ghi nhầm lĩnh vực", false));

        var topic = reading.petition(id).row().said().topicName();
        assertThat(Rows.text("select title from search_entry where id = ?", id)).startsWith(topic);
    }

    @Test
    void itIsFoundByWhatItsTopicIsCalledNow() {
        var mark = "q" + Uuids.next().toString().substring(24);
        acting.as("quantri");
        keeping.add(
                WordKind.TOPIC,
                new TypedWord("Lĩnh vực cũ " + mark, "", topic("ROADS").names().group(), ""));
        var word = keeping.sheet(WordKind.TOPIC).rows().stream()
                .filter(row -> row.names().vietnamese().endsWith(mark))
                .findFirst()
                .orElseThrow();
        var id = closed(2015, "Việc của lĩnh vực").get(0);
        correcting.correct(
                id, seen(id), new TypedCorrection(word.code(), "", unit("VS-11"), "6", "Việc của lĩnh vực", false));
        acting.as("quantri");

        keeping.change(
                WordKind.TOPIC,
                word.code(),
                word.version(),
                new TypedWord("Lĩnh vực đổi tên " + mark, "", word.names().group(), ""));

        acting.as("canbo.xa11");
        assertThat(find("linh vuc doi ten " + mark).hits())
                .extracting(Hit::address)
                .hasSize(1);
        assertThat(find("linh vuc cu " + mark).hits()).isEmpty();
    }

    private WordRow topic(String code) {
        return keeping.sheet(WordKind.TOPIC).rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void wordsThatWereLetGoAreFoundNoLonger() {
        var id = closed(2008, "Lời sẽ đi khỏi chỗ tìm").get(0);
        assertThat(body(id)).contains("Lời sẽ đi");
        handling.answer(id, seen(id), new TypedAnswer(Outcome.DONE, "Đã xong", "6/UBND", false));
        Rows.change("update opinion_petition set answered_at = now() - interval '10 years 3 days' where id = ?", id);
        acting.asSystem();
        while (inside.transaction(forgetting::forgetNext) > 0) {
            assertThat(body(id)).isNotNull();
        }

        assertThat(body(id)).doesNotContain("Lời sẽ đi");
        acting.as("canbo.xa11");
        assertThat(isFound(id)).isTrue();
    }

    @Test
    void theUnitAfterAClosedOneFindsIt() {
        var id = closed(2015, "Kiến nghị đi theo đơn vị").get(0);
        var gone = unit("VS.H01.MTTQ");
        Rows.change("update opinion_petition set holder_unit_id = ?, origin_unit_id = ? where id = ?", gone, gone, id);
        acting.as("canbo.xa12");
        assertThat(isFound(id)).isFalse();
        acting.asPortal();

        inside.transaction(() -> succession.pass(new UnitHeirs(Map.of(gone, unit("VS-12.MTTQ"))), 100));

        acting.as("canbo.xa12");
        assertThat(isFound(id)).isEqualTo(opens(id)).isTrue();
        acting.as("canbo.xa11");
        assertThat(isFound(id)).isEqualTo(opens(id)).isFalse();
    }

    @Test
    void whatWasThereBeforeIsPutOnce() {
        var id = closed(2016, "Có từ trước khi tìm được").get(0);
        Rows.change("delete from search_entry where kind = 'petition' and id = ?", id);
        assertThat(isFound(id)).isFalse();
        acting.asSystem();
        int count;
        do {
            count = missing.putNext();
        } while (count > 0);

        acting.as("canbo.xa11");
        assertThat(isFound(id)).isTrue();
        acting.asSystem();
        assertThat(missing.putNext()).isZero();
    }
}

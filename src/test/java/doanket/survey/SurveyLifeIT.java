package doanket.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.home.HomeService;
import doanket.home.TileRow;
import doanket.organisation.UnitDirectory;
import doanket.platform.NotFoundException;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A round of the demo's province: counted by its communes, verified, posted, and seen by others. */
@ExtendWith(ArquillianExtension.class)
class SurveyLifeIT {

    private static final LocalDate DAY = LocalDate.of(2031, 9, 1);

    @Inject
    RoundWriting rounds;

    @Inject
    TallyEntry entry;

    @Inject
    TallyDeciding deciding;

    @Inject
    SurveyReading reading;

    @Inject
    SurveyWorkbooks books;

    @Inject
    UnitDirectory directory;

    @Inject
    Acting acting;

    @Inject
    HomeService home;

    @Test
    void whatHasToBeCountedStandsOnTheFirstPageAndTheOverdueInRed() {
        var root = opened("Đợt lấy ý kiến quá hạn trên trang chủ");
        Rows.change(
                "update survey_round set starts_on = current_date - 40, ends_on = current_date - 3"
                        + " where id = (select round_id from survey_tally where id = ?)",
                root);
        acting.as("canbo.xa04");

        var tile = home.tiles().stream()
                .filter(one -> one.key().equals("survey.owed"))
                .findFirst()
                .orElseThrow();

        assertThat(tile.rows())
                .filteredOn(row -> row.title().equals("Đợt lấy ý kiến quá hạn trên trang chủ"))
                .extracting(TileRow::tone)
                .containsExactly("bad");
        Rows.change(
                "update survey_round set starts_on = date '2031-09-01', ends_on = date '2031-10-11'"
                        + " where id = (select round_id from survey_tally where id = ?)",
                root);
    }

    private UUID front() {
        return directory.find("MTTQ tỉnh", 1).get(0).id();
    }

    private static RoundDraft draft(String name, String questions, List<PassRule> rules, long version) {
        var terms = new RoundTerms(
                name,
                "Kế hoạch",
                null,
                new RoundTerms.Days(DAY, DAY.plusDays(40)),
                new RoundTerms.Limits(PlaceLevel.COMMUNE, 10, 30));
        return new RoundDraft(terms, questions, rules, version);
    }

    private UUID opened(String name) {
        acting.as("lanhdao.mttq");
        var rules = List.of(PassRule.households(BigDecimal.valueOf(70)), PassRule.overall(BigDecimal.valueOf(95)));
        return rounds.open(rounds.start(front(), draft(name, "Đường\n* Nói chung", rules, 0)));
    }

    private UUID of(UUID root, String code) {
        acting.as("lanhdao.mttq");
        return reading.sheet(root).beneath().stream()
                .filter(row -> row.place().code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private EntryForm form(UUID tally, int valid, String opinion, boolean sure) {
        var answers = List.of(new Answer(valid - 4, 3, 1), new Answer(valid - 1, 1, 0));
        var counts =
                new Counts(new Counts.Households(valid + 20, valid), new Counts.Forms(valid, valid, valid, 3), answers);
        return new EntryForm(
                counts,
                List.of(new Opinion(opinion, 2)),
                reading.sheet(tally).row().course().version(),
                sure);
    }

    private void counted(UUID tally, String officer, int valid) {
        acting.as(officer);
        entry.save(tally, form(tally, valid, "Đề nghị sửa đường", false));
        entry.send(tally);
    }

    @Test
    void isCountedVerifiedAndPostedAndOthersSeeItOnlyThen() {
        var root = opened("Đợt lấy ý kiến thử một");
        var first = of(root, "VS-01");
        acting.as("canbo.xa01");
        assertThat(reading.owed()).anyMatch(row -> row.id().equals(first));
        counted(first, "canbo.xa01", 100);
        assertThatThrownBy(() -> deciding.verify(first)).isInstanceOf(NotFoundException.class);
        acting.as("canbo.xa02");
        assertThatThrownBy(() -> reading.sheet(first)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> entry.save(first, form(of(root, "VS-02"), 10, "A", false)))
                .isInstanceOf(NotFoundException.class);

        acting.as("lanhdao.mttq");
        deciding.verify(first);
        acting.as("canbo.xa01");
        deciding.post(first, DAY, "Nhà văn hóa");

        acting.as("canbo.xa02");
        var seen = reading.sheet(first);
        assertThat(seen.may().inside()).isFalse();
        assertThat(seen.row().counts().valid()).isEqualTo(100);
        assertThat(seen.result().isPassed()).isTrue();
        assertThat(seen.result().opinions()).isEmpty();
        assertThat(seen.result().others()).isEqualTo(2);
        assertThat(seen.events()).isEmpty();
        assertThatThrownBy(() -> reading.sheet(root)).isInstanceOf(NotFoundException.class);
        assertThat(Rows.text(
                        "select string_agg(verb || detail, ' ' order by at, id) from audit.deed where object_id = ? and verb like 'survey.%'",
                        first))
                .isEqualTo("survey.saved survey.sent survey.verified survey.posted");
    }

    @Test
    void ofAPlaceWithFewFormsThoseOutsideSeeNothing() {
        var root = opened("Đợt lấy ý kiến nơi ít phiếu");
        var small = of(root, "VS-12");
        counted(small, "canbo.xa12", 12);
        acting.as("lanhdao.mttq");
        deciding.verify(small);
        acting.as("canbo.xa12");
        deciding.post(small, DAY, "UBND đặc khu");

        acting.as("canbo.xa03");
        assertThat(reading.sheet(small).row().heldBack()).isTrue();
        assertThat(reading.sheet(small).isCounted()).isFalse();
        assertThat(reading.sheet(small).result().others()).isZero();
        acting.as("canbo.xa12");
        assertThat(reading.sheet(small).isCounted()).isTrue();
    }

    @Test
    void nothingPersonalIsKeptUnlessPeopleSayThatItIsNone() {
        var tally = of(opened("Đợt lấy ý kiến có tên người"), "VS-02");
        acting.as("canbo.xa02");

        assertThatThrownBy(() -> entry.save(tally, form(tally, 50, "ông Lò Văn Pánh đề nghị sửa đường", false)))
                .hasMessage("refused.personalData")
                .extracting(thrown -> ((SurveyRefused) thrown).arguments()[0])
                .isEqualTo("ông Lò Văn Pánh");
        assertThat(reading.sheet(tally).isCounted()).isFalse();
        entry.save(tally, form(tally, 50, "đường mang tên ông Lò Văn Pánh", true));

        assertThat(reading.sheet(tally).events()).extracting(EventRow::step).containsExactly(TallyStep.CONFIRMED);
    }

    @Test
    void sumsThatCannotBeAndTheSecondToSaveAreRefused() {
        var tally = of(opened("Đợt lấy ý kiến hai người nhập"), "VS-03");
        acting.as("canbo.xa03");
        var second = form(tally, 60, "Điện yếu", false);
        var wrong = new EntryForm(
                new Counts(
                        new Counts.Households(50, 60),
                        new Counts.Forms(60, 60, 60, 3),
                        second.counts().answers()),
                List.of(),
                second.seen(),
                false);

        assertThatThrownBy(() -> entry.save(tally, wrong)).hasMessage("refused.more.asked");
        entry.save(tally, form(tally, 70, "Điện yếu", false));

        assertThatThrownBy(() -> entry.save(tally, second)).hasMessage("refused.changedMeanwhile");
        assertThat(reading.sheet(tally).row().counts().valid()).isEqualTo(70);
    }

    @Test
    void theSumWaitsForEveryPlaceAndGoesBackWithAReason() {
        var root = opened("Đợt lấy ý kiến cộng lên");
        var first = of(root, "VS-01");
        counted(first, "canbo.xa01", 100);
        counted(of(root, "VS-02"), "canbo.xa02", 60);

        acting.as("lanhdao.mttq");
        entry.gather(root);
        var sheet = reading.sheet(root);
        assertThat(sheet.row().counts().valid()).isEqualTo(160);
        assertThat(sheet.arrived()).isEqualTo(2);
        assertThat(sheet.result().opinions()).containsExactly(new Opinion("Đề nghị sửa đường", 4));
        assertThatThrownBy(() -> entry.send(root)).hasMessage("refused.childrenMissing");
        assertThatThrownBy(() -> deciding.sendBack(first, " ")).hasMessage("refused.reasonMissing");
        deciding.sendBack(first, "Số hộ chưa khớp");
        assertThat(reading.sheet(first).row().course().reason()).isEqualTo("Số hộ chưa khớp");
        assertThat(books.table(root)).startsWith((byte) 'P', (byte) 'K');
    }

    @Test
    void onlyAFrontLeadsAndRulesFitTheQuestions() {
        acting.as("lanhdao.hnd");
        var union = directory.own().get(0).id();
        assertThatThrownBy(() -> rounds.start(union, draft("Đợt", "* Nói chung", List.of(), 0)))
                .isInstanceOfAny(SurveyRefused.class, NotFoundException.class);
        acting.as("lanhdao.mttq");
        var tooFar = List.of(PassRule.average(1, 9, BigDecimal.TEN));
        assertThatThrownBy(() -> rounds.start(front(), draft("Đợt", "* Nói chung", tooFar, 0)))
                .hasMessage("refused.ruleUnknownQuestion");
        var id = rounds.start(front(), draft("Đợt", "Điện\n* Nói chung", List.of(), 0));
        assertThatThrownBy(() -> rounds.change(id, draft("Đợt", "* Nói chung", List.of(), 99)))
                .hasMessage("refused.roundChanged");
        rounds.change(
                id,
                draft(
                        "Đợt mới",
                        "Nước\n* Nói chung",
                        List.of(),
                        rounds.draft(id).version()));
        assertThat(rounds.draft(id).questions()).isEqualTo("Nước\n* Nói chung");
        acting.as("canbo.mttq");
        assertThatThrownBy(() -> rounds.open(id)).isInstanceOf(NotFoundException.class);
    }
}

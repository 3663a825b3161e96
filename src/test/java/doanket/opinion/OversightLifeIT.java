package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.HoldingsKit;
import doanket.organisation.UnitHeirs;
import doanket.platform.NotFoundException;
import doanket.testkit.Acting;
import doanket.testkit.Inside;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A supervision of two communes of the demo, from the programme to looking at it again; and the criticism of a draft. */
@ExtendWith(ArquillianExtension.class)
class OversightLifeIT {

    @Inject
    OversightPlanning planning;

    @Inject
    OversightWork work;

    @Inject
    OversightReading reading;

    @Inject
    OversightWorkbooks books;

    @Inject
    OpinionRound round;

    @Inject
    OpinionSuccession succession;

    @Inject
    HoldingsKit holdings;

    @Inject
    Inside inside;

    @Inject
    Acting acting;

    private static UUID unit(String code) {
        return UUID.fromString(Rows.text("select id from unit where code = ?", code));
    }

    private static TypedOversight typed(String subject, String form, String bodies, UUID again) {
        return new TypedOversight(subject, form, "Đoàn thử", "01/03/2032", "15/03/2032", bodies, null, again, OversightFrame.NONE, false);
    }

    private UUID started(String subject) {
        acting.as("lanhdao.mttq");
        return planning.start(
                unit("VS.MTTQ"),
                OversightKind.SUPERVISION,
                typed(subject, "TEAM", "VS-08.MTTQ; Ủy ban MTTQ Việt Nam xã Mường Lâm", null));
    }

    private static TypedRecommendation recommendation(String unit, String due) {
        return new TypedRecommendation(unit, "Niêm yết đủ danh sách", due, false);
    }

    @Test
    void aSupervisionFromTheProgrammeToLookingAtItAgain() {
        acting.as("lanhdao.mttq");
        var programme = planning.plan(unit("VS.MTTQ"), new ProgrammeTerms("Chương trình thử", 2032, "NQ 01"));
        var id = started("Giám sát thử đủ vòng");
        var row = reading.sheet(id).row();
        planning.change(
                id,
                row.version(),
                new TypedOversight(
                        "Giám sát thử đủ vòng", "TEAM", "", "01/03/2032", "15/03/2032", "VS-08.MTTQ", programme, null, OversightFrame.NONE, false));
        assertThatThrownBy(() -> planning.change(id, row.version(), typed("Thẻ cũ", "TEAM", "VS-08.MTTQ", null)))
                .hasMessage("refused.changedMeanwhile");
        acting.as("canbo.mttq");
        work.visit(
                id,
                new TypedVisit("02/03/2032", "Xã", Normalizer.normalize("Kiểm tra sổ", Normalizer.Form.NFD), false));
        work.find(id, false, "Thiếu biên bản", false);
        assertThatThrownBy(() -> work.find(id, true, "Bà Lò Thị Thử làm tốt", false))
                .hasMessage("refused.personalData");
        assertThatThrownBy(() -> work.recommend(id, recommendation("VS-08.MTTQ", "01/04/2032")))
                .isInstanceOf(NotFoundException.class);

        acting.as("lanhdao.mttq");
        assertThatThrownBy(() -> work.recommend(id, recommendation("Không có", "01/04/2032")))
                .hasMessage("refused.unitUnknown");
        var asked = work.recommend(id, recommendation("VS-08.MTTQ", "01/04/2032"));
        assertThat(reading.sheet(id).notes()).extracting(NoteRow::text).contains("Kiểm tra sổ", "Thiếu biên bản");

        replied(id, asked);
        again(id);
    }

    private void replied(UUID id, UUID asked) {
        acting.as("canbo.xa08");
        assertThat(reading.list(OversightKind.SUPERVISION, null, null).unreplied())
                .extracting(RecommendationRow::id)
                .contains(asked);
        work.reply(asked, new TypedReply(ReplyKind.EXPLAINED, "Chưa đủ người", "", false));
        assertThatThrownBy(() -> work.record(asked, new TypedReply(ReplyKind.PARTLY, "Thử", "1", false)))
                .isInstanceOf(NotFoundException.class);
        acting.as("canbo.xa09");
        assertThatThrownBy(() -> reading.sheet(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> work.reply(asked, new TypedReply(ReplyKind.PARTLY, "Thử", "", false)))
                .isInstanceOf(NotFoundException.class);
        acting.as("canbo.mttq");
        work.record(asked, new TypedReply(ReplyKind.ACCEPTED, "Đã niêm yết", "22/MTTQ", false));
        var replied = reading.sheet(id).recommendations().get(0);
        assertThat(replied.last()).isEqualTo(ReplyKind.ACCEPTED);
        assertThat(replied.replies()).hasSize(2);
    }

    private void again(UUID id) {
        acting.as("lanhdao.mttq");
        long seen = reading.sheet(id).row().version();
        assertThatThrownBy(() -> work.close(id, seen + 1, "15/BC")).hasMessage("refused.changedMeanwhile");
        work.close(id, seen, "15/BC-MTTQ");
        assertThatThrownBy(() -> work.visit(id, new TypedVisit("02/03/2032", "Xã", "Nữa", false)))
                .hasMessage("refused.oversightClosed");
        var next = planning.start(
                unit("VS.MTTQ"), OversightKind.SUPERVISION, typed("Tái giám sát thử", "TEAM", "VS-08.MTTQ", id));
        assertThat(reading.sheet(next).may().again()).isTrue();
        assertThat(books.recommendations(id)).startsWith((byte) 'P', (byte) 'K');
    }

    @Test
    void theDrafterAnswersPointByPoint() {
        acting.as("lanhdao.mttq");
        var id = planning.start(
                unit("VS.MTTQ"),
                OversightKind.CRITICISM,
                typed("Dự thảo nghị quyết thử", "CONFERENCE", "VS.HND", null));
        var first = work.recommend(id, recommendation("VS.HND", "01/04/2032"));
        var second = work.recommend(id, recommendation("VS.HND", "02/04/2032"));
        work.close(id, reading.sheet(id).row().version(), "07/PB-MTTQ");
        acting.as("canbo.hnd");
        assertThat(reading.list(OversightKind.CRITICISM, null, null).rows())
                .anyMatch(row -> row.id().equals(id));
        work.reply(first, new TypedReply(ReplyKind.ACCEPTED, "Tiếp thu", "", false));
        work.reply(second, new TypedReply(ReplyKind.EXPLAINED, "Đã có ở điều 5", "", false));
        assertThat(reading.sheet(id).row().counts().unreplied()).isZero();
        assertThat(reading.sheet(id).recommendations())
                .extracting(RecommendationRow::last)
                .containsExactly(ReplyKind.ACCEPTED, ReplyKind.EXPLAINED);
    }

    @Test
    void onlyLeadersPlanAndBodiesMustBeKnown() {
        acting.as("canbo.mttq");
        assertThatThrownBy(() -> planning.start(
                        unit("VS.MTTQ"), OversightKind.SUPERVISION, typed("Thử", "TEAM", "VS-08.MTTQ", null)))
                .isInstanceOf(NotFoundException.class);
        acting.as("lanhdao.mttq");
        assertThatThrownBy(() -> planning.start(
                        unit("VS.MTTQ"), OversightKind.SUPERVISION, typed("Thử", "TEAM", "Cơ quan không có", null)))
                .hasMessage("refused.unitUnknown");
        assertThatThrownBy(() ->
                        planning.start(unit("VS.MTTQ"), OversightKind.SUPERVISION, typed("Thử", "TEAM", " ; ", null)))
                .hasMessage("refused.bodiesBad");
        assertThatThrownBy(() -> planning.start(
                        unit("VS.MTTQ"),
                        OversightKind.SUPERVISION,
                        typed("Thử", "TEAM", "VS-08.MTTQ", UUID.randomUUID())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reading.sheet(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoHasNotRepliedIsRemindedOnceBeforeAndOnceAfterTheDay() {
        var id = started("Giám sát thử nhắc hạn");
        var asked = work.recommend(id, recommendation("VS-08.MTTQ", "01/04/2032"));
        Rows.change("update opinion_recommendation set due_on = current_date - 2 where id = ?", asked);
        acting.asPortal();

        boolean more = true;
        while (more) {
            more = round.remindOfRecommendation();
        }

        assertThat(Rows.text("select reminded_for - due_on from opinion_recommendation where id = ?", asked))
                .isEqualTo("1");
    }

    @Test
    void whatAClosedUnitOwesGoesToTheOneAfterIt() {
        var id = started("Giám sát thử kế thừa");
        var asked = work.recommend(id, recommendation("VS-09.MTTQ", "01/04/2032"));
        var gone = unit("VS-09.MTTQ");
        assertThat(holdings.held(gone))
                .filteredOn(held -> held.heading().equals("Kiến nghị qua giám sát chờ trả lời"))
                .singleElement()
                .satisfies(held -> assertThat(held.of(gone)).isPositive());
        Rows.change("update opinion_recommendation set to_unit_id = ? where id = ?", unit("VS.H01.MTTQ"), asked);
        var heirs = new UnitHeirs(Map.of(unit("VS.H01.MTTQ"), unit("VS-01.MTTQ")));

        inside.transaction(() -> succession.pass(heirs, 100));

        assertThat(Rows.text("select to_unit_id from opinion_recommendation where id = ?", asked))
                .isEqualTo(unit("VS-01.MTTQ").toString());
    }

    @Test
    void programmesGoOnWithWhatIsDoneByThemAndHistoryAndLogSayFromWhere() {
        acting.as("lanhdao.mttq");
        var year = LocalDate.now().getYear();
        var now = planning.plan(unit("VS.MTTQ"), new ProgrammeTerms("Chương trình thử kế thừa", year, ""));
        var old = planning.plan(unit("VS.MTTQ"), new ProgrammeTerms("Chương trình thử đã xong", 2001, ""));
        var id = started("Giám sát thử theo chương trình");
        var gone = unit("VS.H01.MTTQ");
        var after = unit("VS-01.MTTQ");
        Rows.change("update opinion_programme set unit_id = ? where id = ?", gone, now);
        Rows.change("update opinion_programme set unit_id = ? where id = ?", gone, old);
        Rows.change("update opinion_oversight set unit_id = ?, programme_id = ? where id = ?", gone, now, id);
        acting.asPortal();

        inside.transaction(() -> succession.pass(new UnitHeirs(Map.of(gone, after)), 100));

        var where = "select unit_id from opinion_programme where id = ?";
        assertThat(Rows.text(where, now)).isEqualTo(after.toString());
        assertThat(Rows.text(where, old)).isEqualTo(gone.toString());
        assertThat(Rows.text("select unit_id || ' ' || programme_id from opinion_oversight where id = ?", id))
                .isEqualTo(after + " " + now);
        for (var one : List.of(now, id)) {
            assertThat(Rows.text("select text from opinion_event where subject_id = ? and step = 'SUCCEEDED'", one))
                    .contains(" → ");
            assertThat(Rows.text(
                            "select count(*) from audit.deed where object_id = ? and verb like '%.succeeded'", one))
                    .isEqualTo("1");
        }
        Rows.change("update opinion_oversight set unit_id = ?, programme_id = null where id = ?", unit("VS.MTTQ"), id);
    }

    @Test
    void aProgrammeIsCorrectedAndWhoSavesSecondIsTold() {
        acting.as("lanhdao.mttq");
        var id = planning.plan(unit("VS.MTTQ"), new ProgrammeTerms("Chương trình thử sai năm", 2034, ""));
        var seen = planning.programme(id).version();

        planning.change(id, seen, new ProgrammeTerms("Chương trình thử đúng năm", 2035, "NQ 02"));

        assertThat(planning.programme(id))
                .extracting(ProgrammeRow::name, ProgrammeRow::year, ProgrammeRow::decision)
                .containsExactly("Chương trình thử đúng năm", 2035, "NQ 02");
        var second = new ProgrammeTerms("Chương trình thử của người sau", 2036, "");
        assertThatThrownBy(() -> planning.change(id, seen, second)).hasMessage("refused.changedMeanwhile");
        assertThat(Rows.text("select count(*) from audit.deed where object_id = ? and verb = 'programme.changed'", id))
                .isEqualTo("1");
        acting.as("lanhdao.hnd");
        assertThatThrownBy(() -> planning.programme(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> planning.change(id, seen + 1, second)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatLooksPersonalInAPlanIsAskedAboutAndThatItIsNotStandsInTheHistory() {
        acting.as("lanhdao.mttq");
        var owner = unit("VS.MTTQ");
        var named = new ProgrammeTerms("Giám sát việc của bà Lò Thị Thử", 2034, "");
        assertThatThrownBy(() -> planning.plan(owner, named)).hasMessage("refused.personalData");
        var sure = planning.plan(owner, new ProgrammeTerms("Giám sát việc của bà Lò Thị Thử", 2034, "", true));
        assertThat(Rows.text("select count(*) from opinion_event where subject_id = ? and step = 'CONFIRMED'", sure))
                .isEqualTo("1");
        var team = new TypedOversight(
                "Giám sát thử", "TEAM", "Ông Lò Văn Thử", "01/03/2032", "15/03/2032", "VS-08.MTTQ", null, null, OversightFrame.NONE, false);
        assertThatThrownBy(() -> planning.start(owner, OversightKind.SUPERVISION, team))
                .hasMessage("refused.personalData");
    }
}

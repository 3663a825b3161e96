package doanket.opinion;

import static doanket.opinion.SupervisionKit.BODIES;
import static doanket.opinion.SupervisionKit.recommendation;
import static doanket.opinion.SupervisionKit.typed;
import static doanket.opinion.SupervisionKit.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.HandOver;
import doanket.platform.NotFoundException;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
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
    HandOver handOver;

    @Inject
    OversightWork work;

    @Inject
    OversightReading reading;

    @Inject
    OversightWorkbooks books;

    @Inject
    OpinionRound round;

    @Inject
    Acting acting;

    private UUID started(String subject) {
        acting.as("lanhdao.mttq");
        return planning.start(unit("VS.MTTQ"), OversightKind.SUPERVISION, typed(subject, "TEAM", BODIES, null));
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
                        "Giám sát thử đủ vòng",
                        "TEAM",
                        "",
                        "01/03/2032",
                        "15/03/2032",
                        "VS-08.MTTQ",
                        programme,
                        null,
                        OversightFrame.NONE,
                        false));
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

    @Test
    void isInTheHandsOfWhoeverStartedItUntilItIsClosed() {
        var subject = "Giám sát bàn giao " + UUID.randomUUID();
        var id = started(subject);
        assertThat(inHand()).contains(subject);

        work.close(id, reading.sheet(id).row().version(), "16/BC-MTTQ", true, false);

        assertThat(inHand()).doesNotContain(subject);
    }

    private List<String> inHand() {
        return handOver.own().groups().stream()
                .filter(group -> group.heading().equals("Giám sát, phản biện đang thực hiện"))
                .flatMap(group -> group.things().stream())
                .map(thing -> thing.title())
                .toList();
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
        assertThat(Rows.text("select body from search_entry where id = ?", id))
                .contains("Kiểm tra sổ", "Thiếu biên bản", "Niêm yết đủ danh sách", "Đã niêm yết 22/MTTQ");
    }

    private void again(UUID id) {
        acting.as("lanhdao.mttq");
        long seen = reading.sheet(id).row().version();
        assertThatThrownBy(() -> work.close(id, seen + 1, "15/BC", true, false)).hasMessage("refused.changedMeanwhile");
        assertThatThrownBy(() -> work.close(id, seen, "15/BC-MTTQ", false, false))
                .hasMessage("refused.closeEarly");
        assertThatThrownBy(() -> work.close(id, seen, "Báo cáo của ông Lò Văn Thử", true, false))
                .hasMessage("refused.personalData");
        work.close(id, seen, "15/BC-MTTQ", true, false);
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
        work.close(id, reading.sheet(id).row().version(), "07/PB-MTTQ", true, false);
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
}

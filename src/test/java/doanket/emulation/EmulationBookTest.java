package doanket.emulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Stamp;
import doanket.platform.Uuids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmulationBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Stamp OFFICER = stamp("Lò Thị Ơn");
    private static final Stamp LEADER = stamp("Lê Thị Thanh Hà");
    private static final Item ITEM = new Item(Uuids.next(), "1", "Tuyên truyền", Item.Kind.ITEM, BigDecimal.TEN, 0);
    private static final Item BONUS = new Item(Uuids.next(), "+1", "Mô hình mới", Item.Kind.BONUS, BigDecimal.TEN, 0);

    private static Stamp stamp(String name) {
        return new Stamp(Uuids.next(), name, null, "", Instant.parse("2026-11-16T02:00:00Z"));
    }

    private static BookTerms terms(String name, int year, int days) {
        return new BookTerms(
                name, "", year, null, new BookTerms.Rules(DAY, days, BigDecimal.valueOf(5), new BigDecimal("0.5")));
    }

    private static EmulationBook book() {
        return new EmulationBook(Uuids.next(), Uuids.next(), terms("Bảng chấm điểm", 2026, 5), LEADER);
    }

    private static EmulationBook frozen() {
        var book = book();
        book.publish();
        book.freeze(0, DAY, DAY.plusDays(7));
        return book;
    }

    private static ScoreSheet sheet(UUID unit) {
        return new ScoreSheet(Uuids.next(), Uuids.next(), unit, OFFICER);
    }

    private static ScoreLine scored(String self, String verified, String reason) {
        return new ScoreLine(
                ITEM,
                self == null ? null : new BigDecimal(self),
                "",
                verified == null ? null : new BigDecimal(verified),
                reason,
                null);
    }

    private static ScoreSheet sent(UUID unit) {
        var sheet = sheet(unit);
        sheet.send(List.of(scored("8", null, "")), OFFICER);
        return sheet;
    }

    @Test
    void aPublishedTextStaysAsItIs() {
        var book = book();
        assertThatThrownBy(() -> book.change(terms(" ", 2026, 5))).hasMessage("refused.nameMissing");
        assertThatThrownBy(() -> book.change(terms("Tên", 26, 5))).hasMessage("refused.yearBad");
        assertThatThrownBy(() -> book.change(terms("Tên", 2026, 0))).hasMessage("refused.boundsBad");

        book.publish();

        assertThatThrownBy(() -> book.change(terms("Tên khác", 2026, 5))).hasMessage("refused.published");
        assertThatThrownBy(book::publish).hasMessage("refused.published");
    }

    @Test
    void isFrozenOnceAllAreVerifiedAndFinalOnceAllIsAnswered() {
        var book = book();
        assertThatThrownBy(() -> book.freeze(0, DAY, DAY)).hasMessage("refused.notOpen");
        book.publish();
        assertThatThrownBy(() -> book.freeze(2, DAY, DAY)).hasMessage("refused.unverifiedUnits");

        book.freeze(0, DAY, DAY.plusDays(7));

        assertThatCode(() -> book.refuseUnlessObjectionsOpen(DAY.plusDays(7))).doesNotThrowAnyException();
        assertThatThrownBy(() -> book.refuseUnlessObjectionsOpen(DAY.plusDays(8)))
                .hasMessage("refused.windowClosed");
        assertThatThrownBy(() -> book.finish(0, DAY.plusDays(7))).hasMessage("refused.windowOpen");
        assertThatThrownBy(() -> book.finish(1, DAY.plusDays(8))).hasMessage("refused.unanswered");
        book.finish(0, DAY.plusDays(8));
        assertThat(book.state()).isEqualTo(BookState.FINAL);
        assertThatThrownBy(book::refuseUnlessFrozen).hasMessage("refused.notOpen");
        assertThatThrownBy(() -> frozen().refuseUnlessOpen()).hasMessage("refused.notOpen");
    }

    @Test
    void aUnitSendsOnlyWhatIsScoredAndProven() {
        var sheet = sheet(Uuids.next());
        assertThatThrownBy(() -> sheet.send(List.of(scored(null, null, "")), OFFICER))
                .hasMessage("refused.unscored");
        var bonus = new ScoreLine(BONUS, BigDecimal.ONE, "", null, "", null);
        assertThatThrownBy(() -> sheet.send(List.of(scored("8", null, ""), bonus), OFFICER))
                .hasMessage("refused.evidenceMissing");

        sheet.send(List.of(scored("8", null, ""), ScoreLine.blank(BONUS)), OFFICER);

        assertThat(sheet.state()).isEqualTo(SheetState.SENT);
        assertThatThrownBy(() -> sheet.score(0, OFFICER)).hasMessage("refused.moved.SENT");
    }

    @Test
    void whoeverSavesSecondIsToldWhoWasFirst() {
        assertThatThrownBy(() -> sheet(Uuids.next()).score(9, LEADER))
                .hasMessage("refused.changedMeanwhile")
                .extracting(thrown -> ((EmulationRefused) thrown).arguments()[0])
                .isEqualTo("Lò Thị Ơn");
    }

    @Test
    void nobodyVerifiesTheOwnUnit() {
        var unit = Uuids.next();
        assertThatThrownBy(() -> sent(unit).verify(List.of(scored("8", "8", "")), List.of(unit), LEADER))
                .hasMessage("refused.ownUnit");
        assertThatThrownBy(() -> sent(unit).sendBack("Sai", List.of(unit), LEADER))
                .hasMessage("refused.ownUnit");
        assertThatThrownBy(() -> sent(unit).check(0, List.of(unit), LEADER)).hasMessage("refused.ownUnit");
        assertThatThrownBy(() -> sent(unit).settle(List.of(unit), LEADER)).hasMessage("refused.ownUnit");
    }

    @Test
    void isVerifiedWithAReasonForEachDifference() {
        var sheet = sent(Uuids.next());
        assertThatThrownBy(() -> sheet.verify(List.of(scored("8", null, "")), List.of(), LEADER))
                .hasMessage("refused.unverified");
        assertThatThrownBy(() -> sheet.verify(List.of(scored("8", "7", "")), List.of(), LEADER))
                .hasMessage("refused.reasonMissing");

        sheet.verify(List.of(scored("8", "7", "Thiếu minh chứng")), List.of(), LEADER);

        assertThat(sheet.state()).isEqualTo(SheetState.VERIFIED);
        assertThatThrownBy(() -> sheet.sendBack("Sai", List.of(), LEADER)).hasMessage("refused.moved.VERIFIED");
    }

    @Test
    void goesBackWithAReasonAndMayBeScoredAgain() {
        var sheet = sent(Uuids.next());
        assertThatThrownBy(() -> sheet.sendBack(" ", List.of(), LEADER)).hasMessage("refused.returnReasonMissing");

        sheet.sendBack("Thiếu minh chứng", List.of(), LEADER);

        assertThat(sheet.state().isOwed()).isTrue();
        assertThat(sheet.reason()).isEqualTo("Thiếu minh chứng");
    }

    @Test
    void aUnitThatDoesNotSendIsLeftOutOnceItsDaysAreOverOrItIsNoMore() {
        var book = book();
        assertThatThrownBy(() -> book.refuseToLeaveOut(true, DAY)).hasMessage("refused.notOpen");
        book.publish();
        assertThatThrownBy(() -> book.refuseToLeaveOut(false, DAY)).hasMessage("refused.stillScoring");
        assertThatCode(() -> book.refuseToLeaveOut(true, DAY)).doesNotThrowAnyException();
        assertThatCode(() -> book.refuseToLeaveOut(false, DAY.plusDays(1))).doesNotThrowAnyException();
    }

    @Test
    void isLeftOutWithAReasonAndPutBack() {
        var sheet = sheet(Uuids.next());
        assertThatThrownBy(() -> sent(Uuids.next()).leaveOut("Không gửi", LEADER))
                .hasMessage("refused.moved.SENT");
        assertThatThrownBy(() -> sheet.leaveOut(" ", LEADER)).hasMessage("refused.returnReasonMissing");
        assertThatThrownBy(() -> sheet.readmit(LEADER)).hasMessage("refused.moved.OPEN");

        sheet.leaveOut(" Không gửi ", LEADER);

        assertThat(sheet.state().isSettled()).isTrue();
        assertThat(sheet.reason()).isEqualTo("Không gửi");
        assertThatThrownBy(() -> sheet.send(List.of(), OFFICER)).hasMessage("refused.moved.LEFT_OUT");
        assertThatThrownBy(sheet::refuseUnlessVerified).hasMessage("refused.moved.LEFT_OUT");
        sheet.readmit(LEADER);
        assertThat(sheet.state().isOwed()).isTrue();
        assertThat(sheet.reason()).isEmpty();
    }

    @Test
    void anObjectionIsAnsweredOnceWithAReasonAndAChangeThatIsOne() {
        assertThatThrownBy(() -> new Objection(Uuids.next(), Uuids.next(), null, " ", OFFICER))
                .hasMessage("refused.objectionEmpty");
        var objection = new Objection(Uuids.next(), Uuids.next(), BigDecimal.TEN, "Đã có minh chứng", OFFICER);
        var seven = BigDecimal.valueOf(7);
        assertThatThrownBy(() -> objection.accept(seven, null, "Đúng", LEADER)).hasMessage("refused.pointsMissing");
        assertThatThrownBy(() -> objection.accept(seven, new BigDecimal("7.00"), "Đúng", LEADER))
                .hasMessage("refused.noChange");
        assertThatThrownBy(() -> objection.reject("", LEADER)).hasMessage("refused.answerMissing");

        objection.accept(seven, BigDecimal.valueOf(8), "Đã đối chiếu", LEADER);

        assertThat(objection.accepted()).isTrue();
        assertThatThrownBy(() -> objection.reject("Không", LEADER)).hasMessage("refused.answered");
    }
}

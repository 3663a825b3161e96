package doanket.emulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Stamp;
import doanket.platform.Uuids;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies on the edge of books, sheets, objections and ranks. */
class EmulationBoundsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Item ITEM = new Item(Uuids.next(), "1", "Tuyên truyền", Item.Kind.ITEM, BigDecimal.TEN, 0);
    private static final Stamp LEADER =
            new Stamp(Uuids.next(), "Lê Thị Thanh Hà", null, "", Instant.parse("2026-11-16T02:00:00Z"));

    private static EmulationBook book(String name, int year, BookTerms.Rules rules) {
        return new EmulationBook(Uuids.next(), Uuids.next(), new BookTerms(name, "", year, null, rules), LEADER);
    }

    private static BookTerms.Rules rules(int days, String bonus, String step) {
        return new BookTerms.Rules(
                DAY, days, bonus == null ? null : new BigDecimal(bonus), step == null ? null : new BigDecimal(step));
    }

    private static EmulationBook named(String name) {
        return book(name, 2026, rules(5, "5", "0.5"));
    }

    @ParameterizedTest
    @CsvSource({"2000, 1, 0.01, 0.01", "2100, 30, 1000, 10", "2026, 5, , 0.25"})
    void boundsIncludeTheirEnds(int year, int days, String bonus, String step) {
        assertThatCode(() -> book("Bảng chấm điểm", year, rules(days, bonus, step)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "1999, 5, 5, 0.5, refused.yearBad",
        "2101, 5, 5, 0.5, refused.yearBad",
        "2026, 31, 5, 0.5, refused.boundsBad",
        "2026, 5, 0, 0.5, refused.boundsBad",
        "2026, 5, -1, 0.5, refused.boundsBad",
        "2026, 5, 1000.01, 0.5, refused.boundsBad",
        "2026, 5, 0.001, 0.5, refused.boundsBad",
        "2026, 5, 5, 0, refused.boundsBad",
        "2026, 5, 5, 10.01, refused.boundsBad",
        "2026, 5, 5, 0.125, refused.boundsBad",
        "2026, 5, 5, , refused.boundsBad"
    })
    void whatLiesBeyondThemIsRefused(int year, int days, String bonus, String step, String why) {
        assertThatThrownBy(() -> book("Bảng chấm điểm", year, rules(days, bonus, step)))
                .hasMessage(why);
    }

    @Test
    void aNameIsKeptComposedWithoutBlanksAround() {
        var typed = "\u00a0" + Normalizer.normalize("Bảng chấm điểm thi đua", Normalizer.Form.NFD) + " \u200b";

        assertThat(named(typed).name()).isEqualTo("Bảng chấm điểm thi đua");
        assertThat(named(Normalizer.normalize("ệ".repeat(300), Normalizer.Form.NFD))
                        .name())
                .hasSize(300);
        assertThatThrownBy(() -> named("ệ".repeat(301))).hasMessage("refused.tooLong");
        assertThatThrownBy(() -> named("\u00a0")).hasMessage("refused.nameMissing");
        assertThatThrownBy(() -> named("TỐI MẬT")).hasMessage("refused.secret");
        assertThatThrownBy(() -> book("Bảng", 2026, new BookTerms.Rules(null, 5, null, HALF)))
                .hasMessage("refused.daysBad");
    }

    @Test
    void whatIsRefusedChangesNothing() {
        var book = named("Bảng chấm điểm");
        var terms = book.terms();

        assertThatThrownBy(() -> book.change(new BookTerms("Tên khác", "", 2026, null, rules(0, null, "1"))))
                .hasMessage("refused.boundsBad");

        assertThat(book.terms()).isEqualTo(terms);
    }

    @Test
    void beforeItIsFrozenNobodyObjectsAndNothingIsFinal() {
        var book = named("Bảng chấm điểm");
        assertThatThrownBy(() -> book.refuseUnlessObjectionsOpen(DAY)).hasMessage("refused.notOpen");
        assertThatThrownBy(() -> book.finish(0, DAY)).hasMessage("refused.notOpen");
        book.publish();
        assertThatThrownBy(() -> book.refuseUnlessObjectionsOpen(DAY)).hasMessage("refused.notOpen");
        assertThatThrownBy(book::refuseUnlessFrozen).hasMessage("refused.notOpen");
    }

    @Test
    void onceItIsFinalNobodyObjectsAndNothingIsFrozenAgain() {
        var book = named("Bảng chấm điểm");
        book.publish();
        book.freeze(0, DAY, DAY.plusDays(7));
        assertThatThrownBy(() -> book.freeze(0, DAY, DAY)).hasMessage("refused.notOpen");
        book.finish(0, DAY.plusDays(8));

        assertThatThrownBy(() -> book.refuseUnlessObjectionsOpen(DAY)).hasMessage("refused.windowClosed");
        assertThatThrownBy(() -> book.finish(0, DAY.plusDays(9))).hasMessage("refused.notOpen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "-0|0", "0,5|0.5", "10,0|10", "10,00|10", "\u00a09,5\u00a0|9.5", "0000,5|0.5"})
    void pointsAreReadAsOfficesWriteThem(String typed, BigDecimal points) {
        assertThat(Points.of(typed, ITEM, HALF)).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10,01|refused.pointsBad",
                "-0,5|refused.pointsBad",
                "1.000|refused.twoWays",
                "0,25|refused.stepBad",
                "9,99|refused.stepBad",
                "9.5|refused.english",
                "chín|refused.noNumber",
                "9 điểm|refused.noNumber"
            })
    void otherPointsAreRefused(String typed, String why) {
        assertThatThrownBy(() -> Points.of(typed, ITEM, HALF)).hasMessage(why);
    }

    @Test
    void nothingTypedIsNoPoints() {
        assertThat(Points.of(null, ITEM, HALF)).isNull();
        assertThat(Points.of("\u00a0", ITEM, HALF)).isNull();
        assertThat(Points.same(null, null)).isTrue();
        assertThat(Points.same(null, BigDecimal.ZERO)).isFalse();
        assertThat(Points.same(BigDecimal.ZERO, new BigDecimal("0.00"))).isTrue();
    }

    @Test
    void aSheetThatCameBackIsSentAgainAndItsReasonIsGone() {
        var sheet = new ScoreSheet(Uuids.next(), Uuids.next(), Uuids.next(), LEADER);
        var line = new ScoreLine(ITEM, BigDecimal.ONE, "", null, "", null);
        assertThatThrownBy(() -> sheet.verify(List.of(line), List.of(), LEADER)).hasMessage("refused.moved.OPEN");
        assertThatThrownBy(() -> sheet.sendBack("Sai", List.of(), LEADER)).hasMessage("refused.moved.OPEN");
        assertThatThrownBy(() -> sheet.check(0, List.of(), LEADER)).hasMessage("refused.moved.OPEN");
        sheet.send(List.of(line), LEADER);
        assertThatThrownBy(() -> sheet.send(List.of(line), LEADER)).hasMessage("refused.moved.SENT");
        assertThatThrownBy(() -> sheet.settle(List.of(), LEADER)).hasMessage("refused.moved.SENT");
        assertThatThrownBy(() -> sheet.sendBack("\u00a0", List.of(), LEADER)).hasMessage("refused.returnReasonMissing");
        sheet.sendBack(Normalizer.normalize("Thiếu minh chứng", Normalizer.Form.NFD), List.of(), LEADER);
        assertThat(sheet.reason()).isEqualTo("Thiếu minh chứng");

        sheet.send(List.of(line), LEADER);

        assertThat(sheet.reason()).isEmpty();
        assertThat(sheet.state()).isEqualTo(SheetState.SENT);
    }

    @Test
    void aRefusedAnswerLeavesTheObjectionOpen() {
        var objection = new Objection(Uuids.next(), Uuids.next(), null, "Đã có minh chứng", LEADER);
        assertThatThrownBy(() -> objection.accept(null, BigDecimal.ONE, "\u00a0", LEADER))
                .hasMessage("refused.answerMissing");
        assertThatThrownBy(() -> objection.reject("x".repeat(4001), LEADER)).hasMessage("refused.tooLong");
        assertThat(objection.accepted()).isNull();

        objection.reject("Không đủ căn cứ", LEADER);

        assertThat(objection.accepted()).isFalse();
        assertThat(objection.answer()).isEqualTo("Không đủ căn cứ");
        assertThatThrownBy(() -> objection.accept(null, BigDecimal.ONE, "Đúng", LEADER))
                .hasMessage("refused.answered");
        assertThatThrownBy(() -> new Objection(Uuids.next(), Uuids.next(), null, "\u00a0", LEADER))
                .hasMessage("refused.objectionEmpty");
    }

    @Test
    void whoHasNothingIsRankedLastAndWhoIsNotVerifiedNotAtAll() {
        assertThat(Ranking.of(List.of())).isEmpty();
        assertThat(Ranking.of(List.of(entry(null), entry(null)))).isEmpty();
        var zero = entry("0");
        var some = entry("0.25");
        assertThat(Ranking.of(List.of(zero, some, entry(null)))).isEqualTo(Map.of(some.sheet(), 1, zero.sheet(), 2));
    }

    @Test
    void whereAllAreEqualAllAreFirst() {
        var entries = List.of(entry("95"), entry("95.0"), entry("95.00"));

        assertThat(Ranking.of(entries).values()).containsExactly(1, 1, 1);
    }

    private static Ranking.Entry entry(String total) {
        return new Ranking.Entry(Uuids.next(), total == null ? null : new BigDecimal(total));
    }
}

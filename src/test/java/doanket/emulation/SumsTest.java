package doanket.emulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.emulation.Item.Kind;
import doanket.platform.Uuids;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SumsTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Item ITEM = item("1.1", Kind.ITEM, "10");

    private static Item item(String code, Kind kind, String most) {
        return new Item(Uuids.next(), code, "Tiêu chí", kind, new BigDecimal(most), 1);
    }

    private static BigDecimal of(String number) {
        return new BigDecimal(number);
    }

    private static Sums sums(String base, String added, String taken, String most) {
        return new Sums(of(base), of(added), of(taken), most == null ? null : of(most));
    }

    @Test
    void addsWhatIsGivenAndAddedAndTakesTheRest() {
        var sums = Sums.none(null)
                .with(Kind.ITEM, of("9.5"))
                .with(Kind.ITEM, of("7"))
                .with(Kind.BONUS, of("2.5"))
                .with(Kind.DEDUCTION, of("1.5"))
                .with(Kind.ITEM, null)
                .with(Kind.GROUP, of("99"));

        assertThat(sums.total()).isEqualByComparingTo("17.5");
        assertThat(sums.baseTold()).isEqualTo("16,5");
        assertThat(sums.totalTold()).isEqualTo("17,5");
    }

    @Test
    void bonusCountsUpToItsLimitOnly() {
        assertThat(sums("90", "7.5", "0", "5").total()).isEqualByComparingTo("95");
        assertThat(sums("90", "7.5", "0", "5").bonusTold()).isEqualTo("5");
        assertThat(sums("90", "4.5", "0", "5").total()).isEqualByComparingTo("94.5");
        assertThat(sums("90", "7.5", "0", null).total()).isEqualByComparingTo("97.5");
    }

    @Test
    void isNeverLessThanNothing() {
        assertThat(sums("3", "0", "10", "5").total()).isEqualByComparingTo("0");
    }

    @Test
    void readsHalfPointsAndRefusesWhatIsBeyondTheItemOrBetweenSteps() {
        assertThat(Points.of("7,5", ITEM, HALF)).isEqualByComparingTo("7.5");
        assertThat(Points.of(" 10 ", ITEM, HALF)).isEqualByComparingTo("10");
        assertThat(Points.of("0", ITEM, HALF)).isEqualByComparingTo("0");
        assertThat(Points.of(" ", ITEM, HALF)).isNull();
        assertThatThrownBy(() -> Points.of("10,5", ITEM, HALF)).hasMessage("refused.pointsBad");
        assertThatThrownBy(() -> Points.of("-1", ITEM, HALF)).hasMessage("refused.pointsBad");
        assertThatThrownBy(() -> Points.of("7,25", ITEM, HALF)).hasMessage("refused.stepBad");
        assertThatThrownBy(() -> Points.of("7.5", ITEM, HALF)).isInstanceOf(RuntimeException.class);
        assertThat(Points.of("7,25", item("1.2", Kind.ITEM, "7.25"), HALF)).isEqualByComparingTo("7.25");
    }

    @Test
    void equalPointsShareARankAndTheNextIsLeftOut() {
        var first = new Ranking.Entry(Uuids.next(), of("97.5"));
        var second = new Ranking.Entry(Uuids.next(), of("95.0"));
        var equal = new Ranking.Entry(Uuids.next(), of("95"));
        var fourth = new Ranking.Entry(Uuids.next(), of("94.5"));
        var none = new Ranking.Entry(Uuids.next(), null);

        var ranks = Ranking.of(List.of(fourth, none, equal, first, second));

        assertThat(ranks.get(first.sheet())).isEqualTo(1);
        assertThat(ranks.get(second.sheet())).isEqualTo(2);
        assertThat(ranks.get(equal.sheet())).isEqualTo(2);
        assertThat(ranks.get(fourth.sheet())).isEqualTo(4);
        assertThat(ranks).doesNotContainKey(none.sheet());
    }

    @Test
    void aScoreThatIsTakenOrGivenOtherwiseNeedsItsReason() {
        assertThat(line(Kind.ITEM, "8", "8", "").lacksReason()).isFalse();
        assertThat(line(Kind.ITEM, "8", "8.0", "").lacksReason()).isFalse();
        assertThat(line(Kind.ITEM, "8", "7.5", "").lacksReason()).isTrue();
        assertThat(line(Kind.ITEM, "8", "7.5", "Thiếu minh chứng").lacksReason())
                .isFalse();
        assertThat(line(Kind.BONUS, null, "0", "").lacksReason()).isFalse();
        assertThat(line(Kind.BONUS, null, null, "").lacksReason()).isFalse();
        assertThat(line(Kind.BONUS, "2", null, "").lacksReason()).isTrue();
        assertThat(line(Kind.DEDUCTION, "1", "1", "").lacksReason()).isTrue();
    }

    private static ScoreLine line(Kind kind, String self, String verified, String reason) {
        return new ScoreLine(
                item("1", kind, "10"),
                self == null ? null : of(self),
                "",
                verified == null ? null : of(verified),
                reason,
                null);
    }

    @Test
    void tellsWhatAnObjectionHasChanged() {
        var item = item("1", Kind.ITEM, "10");
        assertThat(new ScoreLine(item, of("9"), "", of("8"), "", of("7.5")).isChanged())
                .isTrue();
        assertThat(new ScoreLine(item, of("9"), "", of("8"), "", of("8.00")).isChanged())
                .isFalse();
        assertThat(new ScoreLine(item, of("9"), "", of("8"), "", null).isChanged())
                .isFalse();
        var row = new RankRow(
                Uuids.next(),
                new RankRow.Unit(Uuids.next(), "Xã", Uuids.next(), "Cụm 1"),
                SheetState.VERIFIED,
                sums("90", "0", "0", null),
                sums("88.5", "0", "0", null),
                sums("88", "0", "0", null),
                1,
                0,
                true);
        assertThat(row.changeTold()).isEqualTo("+0,5");
    }
}

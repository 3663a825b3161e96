package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The figures of real reports (DOMAIN.md 3.4). */
class TallyTest {

    @Test
    void quangNamIn2020AddsUpExactly() {
        var tally = new Tally(585, 0, 67, 181, 0, 0);

        assertThat(tally.total()).isEqualTo(833);
        assertThat(tally.done()).isEqualTo(585);
        assertThat(tally.open()).isEqualTo(248);
        assertThat(tally.completionRate()).isEqualTo("70,23%");
    }

    /** 15,533 were published, and parts that add up to one less: we count what is there and correct nobody. */
    @Test
    void haiPhongIn2018HasTheRateThatWasPublished() {
        var tally = new Tally(13_119, 0, 2_065, 348, 0, 0);

        assertThat(tally.open()).isEqualTo(2_413);
        assertThat(tally.total()).isEqualTo(15_532);
        assertThat(Tally.rate(13_119, 15_533)).isEqualTo("84,46%");
        assertThat(tally.completionRate()).isEqualTo("84,46%");
    }

    /** The Government's office counts of the tasks that are due, and of them only; it published 91.8 %. */
    @Test
    void theGovernmentsOfficeIn2016CountsOfWhatIsDue() {
        var tally = new Tally(2_501, 0, 6_272 - 2_723, 222, 0, 0);

        assertThat(tally.total()).isEqualTo(6_272);
        assertThat(tally.done() + tally.overdue()).isEqualTo(2_723);
        assertThat(tally.completionOfDueRate()).isEqualTo("91,85%");
        assertThat(tally.completionRate()).isEqualTo("39,88%");
    }

    @Test
    void haNoiIn2023TellsWhatIsOverdueOfAll() {
        assertThat(new Tally(0, 0, 24_321 - 728, 728, 0, 0).overdueRate()).isEqualTo("2,99%");
    }

    @Test
    void daNangIn2022HasTwoRatesForOneUnit() {
        var worst = new Tally(40, 10, 100, 21, 0, 51);

        assertThat(worst.completionRate()).isEqualTo("29,24%");
        assertThat(worst.updateRate()).isEqualTo("29,82%");
        assertThat(worst.onTimeRate()).isEqualTo("80%");
    }

    @Test
    void nothingIsNoPartOfNothing() {
        var none = new Tally(0, 0, 0, 0, 0, 0);

        assertThat(none.completionRate()).isEqualTo("–");
        assertThat(none.pieces()).allSatisfy(piece -> assertThat(piece.length()).isZero());
    }

    @Test
    void theBarIsWholeAndBeginsWithRed() {
        var pieces = new Tally(585, 12, 67, 181, 0, 0).pieces();

        assertThat(pieces).extracting(Tally.Piece::tone).containsExactly("bad", "info", "warn", "good");
        assertThat(pieces.stream().mapToDouble(Tally.Piece::length).sum()).isEqualTo(100, within(1e-9));
        assertThat(pieces.get(3).from() + pieces.get(3).length()).isEqualTo(100, within(1e-9));
    }
}

package doanket.directive;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseTreeTest {

    private static final List<String> PARTY = List.of("I-", "1-", "a)", "-");

    private static ClauseLine line(int depth, String text) {
        return new ClauseLine(Uuids.next(), depth, text);
    }

    @Test
    void numbersClausesByTheStylesOfTheFamily() {
        var read = ClauseTree.read(
                List.of(
                        line(1, "Đánh giá"),
                        line(2, "Ưu điểm"),
                        line(2, "Hạn chế"),
                        line(1, "Nhiệm vụ"),
                        line(2, "Giám sát"),
                        line(3, "Chuyên đề"),
                        line(3, "Báo cáo"),
                        line(2, "Phản biện")),
                PARTY);

        assertThat(read)
                .extracting(ClauseBrief::label)
                .containsExactly("I-", "1-", "2-", "II-", "1-", "a)", "b)", "2-");
    }

    @Test
    void hangsEachClauseBelowTheOneItBelongsTo() {
        var lines = List.of(line(1, "Một"), line(2, "Hai"), line(3, "Ba"), line(2, "Bốn"), line(1, "Năm"));

        var read = ClauseTree.read(lines, PARTY);

        assertThat(read)
                .extracting(ClauseBrief::parent)
                .containsExactly(
                        null, lines.get(0).id(), lines.get(1).id(), lines.get(0).id(), null);
    }

    @Test
    void noClauseHangsDeeperThanOneStepBelowTheOneBeforeIt() {
        var sound = ClauseTree.sound(List.of(line(3, "Một"), line(6, "Hai"), line(0, "Ba")));

        assertThat(sound).extracting(ClauseLine::depth).containsExactly(1, 2, 1);
    }
}

package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.news.DiffRow.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    @Test
    void changedWordsAreMarkedOnBothSides() {
        var rows = LineDiff.of(List.of("Toàn xã có 12 hộ nghèo"), List.of("Toàn xã có 15 hộ nghèo"));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).kind()).isEqualTo(Kind.CHANGED);
        assertThat(changed(rows.get(0).left())).isEqualTo("12");
        assertThat(changed(rows.get(0).right())).isEqualTo("15");
        assertThat(text(rows.get(0).right())).isEqualTo("Toàn xã có 15 hộ nghèo");
    }

    @Test
    void aWordAppendedLeavesTheOneBeforeItUnmarked() {
        var rows = LineDiff.of(List.of("Hội nghị"), List.of("Hội nghị sơ kết"));

        assertThat(changed(rows.get(0).left())).isEmpty();
        assertThat(changed(rows.get(0).right())).isEqualTo(" sơ kết");
    }

    @Test
    void linesAreAddedRemovedAndKept() {
        var rows = LineDiff.of(List.of("a", "b", "c"), List.of("b", "c", "d"));

        assertThat(rows).extracting(DiffRow::kind).containsExactly(Kind.REMOVED, Kind.SAME, Kind.SAME, Kind.ADDED);
        assertThat(rows.get(0).right()).isEmpty();
        assertThat(rows.get(3).left()).isEmpty();
    }

    @Test
    void equalTextsHaveOnlySameLines() {
        assertThat(LineDiff.of(List.of("a", "b"), List.of("a", "b")))
                .extracting(DiffRow::kind)
                .containsOnly(Kind.SAME);
    }

    @Test
    void aLineOfManyWordsIsMarkedWhole() {
        var rows = LineDiff.of(List.of("chữ ".repeat(5000)), List.of("từ ".repeat(5000)));

        assertThat(rows.get(0).left()).containsExactly(new DiffPart("chữ ".repeat(5000), true));
    }

    private static String changed(List<DiffPart> parts) {
        return parts.stream().filter(DiffPart::changed).map(DiffPart::text).collect(Collectors.joining());
    }

    private static String text(List<DiffPart> parts) {
        return parts.stream().map(DiffPart::text).collect(Collectors.joining());
    }
}

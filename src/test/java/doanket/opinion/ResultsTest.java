package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private static final List<CodeWord> COMPETENCES = List.of(
            new CodeWord(CodeWords.COMPETENCE, "COMMUNE", "", "Cấp xã", true),
            new CodeWord(CodeWords.COMPETENCE, "PROVINCE", "", "Cấp tỉnh", false),
            new CodeWord(CodeWords.COMPETENCE, "CENTRAL", "", "Trung ương", true));

    private final Results results = new Results(List.of(
            new Tally("PROVINCE", "ECONOMY", Outcome.DONE, 38, 5),
            new Tally("PROVINCE", "ECONOMY", Outcome.DOING, 47, 0),
            new Tally("PROVINCE", "LAW", Outcome.EXPLAINED, 39, 2),
            new Tally("COMMUNE", "LAW", null, 4, 4),
            new Tally("", "", Outcome.PASSED_ON, 2, 0),
            new Tally("REMOVED", "", Outcome.NOT_YET, 1, 0)));

    @Test
    void outcomesOfEachCompetenceStandInTheOrderOfTheWordsAndAddUp() {
        var rows = results.by(Tally::competence, COMPETENCES, "Chưa phân loại");

        assertThat(rows)
                .containsExactly(
                        new FigureSheet.ResultRow("Cấp xã", 4, 0, 0, 0, 0, 0, 4, 4),
                        new FigureSheet.ResultRow("Cấp tỉnh", 124, 38, 47, 39, 0, 0, 0, 7),
                        new FigureSheet.ResultRow("Chưa phân loại", 3, 0, 0, 0, 1, 2, 0, 0));
        assertThat(rows.stream().mapToLong(FigureSheet.ResultRow::all).sum()).isEqualTo(results.all());
        assertThat(rows.stream().mapToLong(FigureSheet.ResultRow::renewed).sum())
                .isEqualTo(results.renewed())
                .isEqualTo(11);
    }

    @Test
    void theSamePetitionsAddUpByGroupAsWell() {
        var groups = List.of(
                new CodeWord(CodeWords.GROUP, "ECONOMY", "", "Kinh tế", true),
                new CodeWord(CodeWords.GROUP, "LAW", "", "Pháp chế", true));

        assertThat(results.by(Tally::group, groups, "Chưa phân loại"))
                .extracting(FigureSheet.ResultRow::all)
                .containsExactly(85L, 43L, 3L);
        assertThat(results.all()).isEqualTo(131);
    }

    @Test
    void ofNothingThereIsNoRow() {
        assertThat(new Results(List.of()).by(Tally::competence, COMPETENCES, "Chưa phân loại"))
                .isEmpty();
    }
}

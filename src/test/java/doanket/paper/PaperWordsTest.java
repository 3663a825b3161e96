package doanket.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperWordsTest {

    private static final PaperType NOTICE = new PaperType("PARTY", "THONG_BAO", "Thông báo", "TB", true);
    private static final PaperType LETTER = new PaperType("STATE", "CONG_VAN", "Công văn", "CV", false);

    @Test
    void onlyDaysBelowTenAndTheFirstTwoMonthsTakeAZero() {
        assertThat(PaperDay.printed(LocalDate.of(2026, 3, 5))).isEqualTo("ngày 05 tháng 3 năm 2026");
        assertThat(PaperDay.printed(LocalDate.of(2026, 2, 20))).isEqualTo("ngày 20 tháng 02 năm 2026");
        assertThat(PaperDay.printed(LocalDate.of(2026, 12, 31))).isEqualTo("ngày 31 tháng 12 năm 2026");
        assertThat(PaperDay.printed(null)).contains("ngày", "tháng", "năm").doesNotContainPattern("\\d");
    }

    @Test
    void numbersFollowThePatternOfTheFamily() {
        assertThat(PaperCode.print(Samples.partyForm(), NOTICE, 45)).isEqualTo("45-TB/ĐU");
        assertThat(PaperCode.print(Samples.frontForm(), NOTICE, 8)).isEqualTo("08/TB-MTTQ-BTT");
        assertThat(PaperCode.print(Samples.stateForm(), LETTER, 4912)).isEqualTo("4912/UBND");
        assertThat(PaperCode.blank(Samples.partyForm(), NOTICE))
                .endsWith("-TB/ĐU")
                .doesNotContainPattern("\\d");
        assertThat(PaperCode.label(Samples.partyForm())).isEqualTo("Số ");
        assertThat(PaperCode.label(Samples.stateForm())).isEqualTo("Số: ");
    }

    @Test
    void clausesAreNumberedByTheSampleOfTheirDepth() {
        var party = Samples.party().clauseStyles();

        assertThat(labels(party, 1, 1, 2, 4, 9)).containsExactly("I-", "II-", "IV-", "IX-");
        assertThat(labels(party, 2, 1, 12)).containsExactly("1-", "12-");
        assertThat(labels(party, 3, 1, 4, 5, 7)).containsExactly("a)", "d)", "đ)", "g)");
        assertThat(labels(party, 4, 1, 2)).containsExactly("-", "-");
        assertThat(labels(party, 9, 3)).containsExactly("-");
        assertThat(labels(List.of("A."), 1, 2)).containsExactly("B.");
        assertThat(labels(List.of(), 1, 2)).containsExactly("");
        assertThat(labels(List.of("a)"), 1, 23, 24)).containsExactly("y)", "a1)");
    }

    private static List<String> labels(List<String> styles, int depth, int... positions) {
        return Arrays.stream(positions)
                .mapToObj(position -> ClauseLabels.label(styles, depth, position))
                .toList();
    }
}

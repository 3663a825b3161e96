package doanket.search;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.search.Tiers.Tier;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TiersTest {

    @Test
    void asksForPairsFirstThenForOneBreakThenForSyllablesAnywhere() {
        assertThat(queries("nong thon moi "))
                .containsExactly(
                        "'nong_thon' & 'thon_moi'",
                        "('thon_moi' | 'nong_thon') & 'nong' & 'moi'",
                        "'nong' & 'thon' & 'moi'");
    }

    @Test
    void asksForTheMarksThatWereTypedBeforeOthers() {
        assertThat(queries("dương ")).containsExactly("'duong' & 'dương'", "'duong'");
    }

    @Test
    void asksForAQuotedPhraseOnlyAsItStands() {
        assertThat(queries("\"nong thon\"")).containsExactly("'nong_thon'");
        assertThat(tiers("\"nong thon\" moi xa").phrase()).isNull();
    }

    @Test
    void looksUpALongerPhraseBecausePairsDoNotTellItsOrder() {
        assertThat(queries("\"nong thon moi\"")).containsExactly("'nong_thon' & 'thon_moi'");
        assertThat(tiers("\"nong thon moi\" xa").phrase()).isEqualTo("('nong' <-> 'thon' <-> 'moi')");
    }

    @Test
    void asksForTheBeginningOfALongerWordLast() {
        assertThat(queries("nong tho")).last().isEqualTo("'nong_tho':*");
        assertThat(queries("no")).containsExactly("'no'");
    }

    @Test
    void onlyTheFirstAskForWordsSideBySide() {
        assertThat(tiers("nông thôn mới ").list()).extracting(Tier::together).containsExactly(true, true, false, false);
    }

    @Test
    void aLongRunIsNotBrokenInEveryPlace() {
        assertThat(queries("mot hai ba bon nam sau bay tam chin muoi ")).hasSize(2);
    }

    @Test
    void ranksByPairsAndBySyllablesThatStandAlone() {
        assertThat(tiers("\"nông thôn mới\" xã \"đảng ủy\"").rank())
                .isEqualTo("'nong_thon' | 'thon_moi' | 'xa' | 'dang_uy'");
    }

    @Test
    void asksForTheRarestFirst() {
        var common = new Commonness(Map.of("nong_thon", 0.3, "thon_moi", 0.1, "nong", 0.7, "thon", 0.6, "moi", 0.8));

        assertThat(queries("nong thon moi ", common))
                .containsExactly(
                        "'thon_moi' & 'nong_thon'",
                        "('thon_moi' | 'nong_thon') & 'nong' & 'moi'",
                        "'thon' & 'nong' & 'moi'");
    }

    @Test
    void oneBreakLeavesOneOfAnyTwoPairsAndTheEnds() {
        var common = new Commonness(Map.of("b_c", 0.4, "c_d", 0.2, "a_b", 0.1, "a", 0.8, "d", 0.9));

        assertThat(queries("a b c d ", common).get(1))
                .isEqualTo("('c_d' | 'a_b') & ('b_c' | 'a_b') & ('c_d' | 'b_c') & 'a' & 'd'");
    }

    @Test
    void aPairThatWasNotCountedIsRarerThanItsSyllables() {
        var common = new Commonness(Map.of("xa", 0.9, "moi", 0.5));

        assertThat(common.of("xa_moi")).isLessThan(common.of("thon")).isGreaterThan(common.of("xa_thon"));
    }

    private static Tiers tiers(String words) {
        return Tiers.of(List.of(Typed.of(words)), Commonness.UNKNOWN, 10);
    }

    private static List<String> queries(String words) {
        return queries(words, Commonness.UNKNOWN);
    }

    /** As one would write them with "and" between. */
    private static List<String> queries(String words, Commonness common) {
        return Tiers.of(List.of(Typed.of(words)), common, 10).list().stream()
                .map(tier -> tier.keys().stream()
                        .map(key -> key.contains("|") ? "(" + key + ")" : key)
                        .collect(Collectors.joining(" & ")))
                .toList();
    }
}

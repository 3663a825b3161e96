package doanket.search;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.search.Tiers.Tier;
import java.util.List;
import org.junit.jupiter.api.Test;

class TiersTest {

    @Test
    void asksForPairsFirstThenForOneBreakThenForSyllablesAnywhere() {
        assertThat(queries("nong thon moi "))
                .containsExactly(
                        "'nong_thon' & 'thon_moi'",
                        "(('thon_moi' & 'nong') | ('nong_thon' & 'moi'))",
                        "'nong' & 'thon' & 'moi'");
    }

    @Test
    void asksForTheMarksThatWereTypedBeforeOthers() {
        assertThat(queries("dương ")).containsExactly("('duong') & 'dương'", "'duong'");
    }

    @Test
    void asksForAQuotedPhraseOnlyAsItStands() {
        assertThat(queries("\"nong thon\"")).containsExactly("'nong_thon'");
        assertThat(Tiers.phrase(Typed.of("\"nong thon\" moi xa"))).isNull();
    }

    @Test
    void looksUpALongerPhraseBecausePairsDoNotTellItsOrder() {
        assertThat(queries("\"nong thon moi\"")).containsExactly("'nong_thon' & 'thon_moi'");
        assertThat(Tiers.phrase(Typed.of("\"nong thon moi\" xa"))).isEqualTo("('nong' <-> 'thon' <-> 'moi')");
    }

    @Test
    void asksForTheBeginningOfALongerWordLast() {
        assertThat(queries("nong tho")).last().isEqualTo("'nong_tho':*");
        assertThat(queries("no")).containsExactly("'no'");
    }

    @Test
    void onlyTheFirstAskForWordsSideBySide() {
        assertThat(Tiers.of(Typed.of("nông thôn mới "), 10))
                .extracting(Tier::together)
                .containsExactly(true, true, false, false);
    }

    @Test
    void aLongRunIsNotBrokenInEveryPlace() {
        assertThat(queries("mot hai ba bon nam sau bay tam chin muoi ")).hasSize(2);
    }

    @Test
    void ranksByPairsAndBySyllablesThatStandAlone() {
        assertThat(Tiers.rank(Typed.of("\"nông thôn mới\" xã \"đảng ủy\"")))
                .isEqualTo("'nong_thon' | 'thon_moi' | 'xa' | 'dang_uy'");
    }

    private static List<String> queries(String words) {
        return Tiers.of(Typed.of(words), 10).stream().map(Tier::query).toList();
    }
}

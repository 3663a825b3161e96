package doanket.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VariantsTest {

    private static final List<Synonymous> SYNONYMS = List.of(
            Synonymous.of("NTM", "nông thôn mới"),
            Synonymous.of("MTTQ", "Mặt trận Tổ quốc"),
            Synonymous.of("HPN", "Hội Phụ nữ"),
            Synonymous.of("HLHPN", "Hội Liên hiệp Phụ nữ"),
            Synonymous.of("LHPN", "Liên hiệp Phụ nữ"));

    private static List<String> ways(String words) {
        return Variants.of(Typed.of(words), SYNONYMS).stream()
                .map(way -> way.runs().stream()
                        .map(run -> String.join(" ", run.folded()))
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    @Test
    void anAbbreviationIsAlsoLookedForInFullAndTheOtherWayRound() {
        assertThat(ways("kế hoạch NTM 2026")).containsExactly("ke hoach ntm 2026", "ke hoach nong thon moi 2026");
        assertThat(ways("nông thôn mới của MTTQ"))
                .containsExactly("nong thon moi cua mttq", "nong thon moi cua mat tran to quoc", "ntm cua mttq");
        assertThat(ways("mặt trận tổ quốc nông thôn mới"))
                .containsExactly(
                        "mat tran to quoc nong thon moi", "mat tran to quoc ntm", "mttq nong thon moi", "mttq ntm");
        assertThat(ways("đường làng")).containsExactly("duong lang");
    }

    @Test
    void theLongestFormIsTheOneThatIsMeant() {
        assertThat(ways("hội liên hiệp phụ nữ xã"))
                .containsExactly("hoi lien hiep phu nu xa", "hlhpn xa", "hoi lhpn xa");
    }

    @Test
    void whatStandsBetweenQuotesIsLookedForAsItStands() {
        assertThat(ways("\"xã NTM\" mttq")).containsExactly("xa ntm | mttq", "xa ntm | mat tran to quoc");
    }

    @Test
    void numbersOfPapersAreFoundHoweverTheyAreTyped() {
        assertThat(ways("số 45TB/ĐU")).containsExactly("so 45tb du", "45 tb du");
        assertThat(ways("45-TB/ĐU")).containsExactly("45 tb du");
        assertThat(ways("so 7")).containsExactly("so 7", "7");
        assertThat(ways("01tbdu")).containsExactly("01tbdu", "01 tb du", "1 tb du");
        assertThat(ways("tb01/đu")).containsExactly("tb01 du", "tb 01 du", "tb 1 du");
        assertThat(ways("1-tb/đu")).containsExactly("1 tb du", "01 tb du");
        assertThat(ways("12ttrub")).containsExactly("12ttrub", "12 ttr ub");
        assertThat(ways("số hộ nghèo")).containsExactly("so ho ngheo");
    }

    @Test
    void marksOfTheFormThatNobodyTypedAreNotAskedFor() {
        var inFull = Variants.of(Typed.of("NTM"), SYNONYMS).get(1);

        assertThat(inFull.runs().get(0).marked()).isEmpty();
        assertThat(Tiers.of(Variants.of(Typed.of("ntm "), SYNONYMS), Commonness.UNKNOWN, 10)
                        .list())
                .extracting(tier -> String.join(" & ", tier.keys()))
                .startsWith("'ntm'", "'nong_thon' & 'thon_moi'");
    }
}

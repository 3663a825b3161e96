package doanket.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexemesTest {

    @Test
    void keepsSyllablesPairsAndMarkedFormsWithTheirPlaces() {
        assertThat(Lexemes.of("Nông thôn", "mới", new Spelling()))
                .isEqualTo("'nong':1A 'nông' 'thon':2A 'nong_thon':1A 'thôn' 'moi':4 'mới' ");
    }

    @Test
    void aLineBreakKeepsSyllablesApart() {
        assertThat(Lexemes.of("", "nong thon\nmoi", new Spelling()))
                .contains("'nong_thon':")
                .doesNotContain("thon_moi");
    }

    @Test
    void foldsTheSeparatorsOfADocumentNumber() {
        assertThat(Lexemes.of("45-TB/ĐU", "", new Spelling())).contains("'45_tb':1A", "'tb_du':2A");
    }

    @Test
    void stopsWhereTheDatabaseCountsNoFurther() {
        var text = "nong thon moi ".repeat(20_000);

        var lexemes = Lexemes.of("", text, new Spelling());

        assertThat(lexemes.length()).isLessThan(5_000);
    }
}

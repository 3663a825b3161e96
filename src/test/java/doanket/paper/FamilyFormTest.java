package doanket.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyFormTest {

    private static final String TITLED = "{nn}/{type}-{symbol}";
    private static final String SIZES = "13,14,13,13,13,14,14,14,14,14,12,11";

    private static FamilyForm form(String right, String styles, String pattern, String margins, String sizes) {
        return new FamilyForm(
                " Hệ thử ",
                "Trial",
                right,
                "*",
                "Số:",
                "./.",
                ";",
                true,
                styles,
                pattern,
                "{nn}/{symbol}",
                false,
                margins,
                sizes);
    }

    private static FamilyForm withPattern(String pattern) {
        return form("Dòng đầu", "1. a) -", pattern, "20, 20,30,15", SIZES).sound();
    }

    @Test
    void isCleanedAndKeepsTheBlankBeforeTheNumber() {
        var clean = form("  CỘNG HÒA  \n\n Độc lập ", "I-  1- a)", "{n}/{type}-{symbol}", "20,20 ,30, 15", SIZES)
                .sound();

        assertThat(clean.nameVi()).isEqualTo("Hệ thử");
        assertThat(clean.rightLines()).isEqualTo("CỘNG HÒA\nĐộc lập");
        assertThat(clean.numberLabel()).isEqualTo("Số: ");
        assertThat(clean.clauseStyles()).isEqualTo("I- 1- a)");
        assertThat(clean.margins()).isEqualTo("20, 20, 30, 15");
        assertThat(clean.told(clean)).isEmpty();
        assertThat(withPattern("{nn}/{type}-{symbol}").told(withPattern("{n}/{type}-{symbol}")))
                .isEqualTo("{n}/{type}-{symbol} → {nn}/{type}-{symbol}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{symbol}", "{nn}", "{nn}/{symbol}/{year}", "{nn}/{symbol", "nn/symbol"})
    void aPatternTellsPapersApart(String pattern) {
        assertThatThrownBy(() -> withPattern(pattern)).hasMessage("refused.pattern");
    }

    @Test
    void papersOfTwoTypesNeverBearOneNumberForEachTypeHasARegisterOfItsOwn() {
        assertThatThrownBy(() -> withPattern("{nn}/{symbol}")).hasMessage("refused.patternWithoutType");
        assertThat(withPattern(TITLED).letterPattern()).isEqualTo("{nn}/{symbol}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x.", "1. a) - I. 1- a- -", "1 a", "<b>"})
    void clausesAreNumberedByKnownSamples(String styles) {
        assertThatThrownBy(() ->
                        form("Dòng đầu", styles, TITLED, "20,20,30,15", SIZES).sound())
                .hasMessage("refused.clauseStyles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20,20,30", "20,20,30,4", "20,20,30,61", "20,20,30,x", "20,20,30,15,15"})
    void marginsAreFourNumbers(String margins) {
        assertThatThrownBy(() -> form("Dòng đầu", "1.", TITLED, margins, SIZES).sound())
                .hasMessage("refused.numbers");
    }

    @Test
    void linesAndSizesAreBounded() {
        assertThatThrownBy(() -> form(" \n", "1.", TITLED, "20,20,30,15", SIZES).sound())
                .hasMessage("refused.rightLines");
        assertThatThrownBy(() ->
                        form("a\nb\nc\nd", "1.", TITLED, "20,20,30,15", SIZES).sound())
                .hasMessage("refused.rightLines");
        assertThatThrownBy(() -> form("a", "1.", TITLED, "20,20,30,15", SIZES.replace("14", "140"))
                        .sound())
                .hasMessage("refused.numbers");
    }

    @Test
    void aNewFamilyHasACodeAndTwoNames() {
        assertThat(new NewFamily(" doan_2027 ", "Hệ  thử", "Trial").sound())
                .isEqualTo(new NewFamily("DOAN_2027", "Hệ thử", "Trial"));
        assertThatThrownBy(() -> new NewFamily("đoàn", "a", "b").sound()).hasMessage("refused.typeCode");
        assertThatThrownBy(() -> new NewFamily("DOAN", " ", "b").sound()).hasMessage("refused.nameMissing");
        assertThatThrownBy(() -> new NewFamily("DOAN", "a".repeat(81), "b").sound())
                .hasMessage("refused.tooLong");
    }

    @Test
    void aTypeHasACodeTwoNamesAndAnAbbreviation() {
        var type = new TypeForm(" ke_hoach ", "Kế  hoạch", "Plan", "KH", true, 5, false, -1).sound();

        assertThat(type.code()).isEqualTo("KE_HOACH");
        assertThat(type.nameVi()).isEqualTo("Kế hoạch");
        assertThatThrownBy(() -> new TypeForm("kế hoạch", "a", "b", "KH", true, 0, false, -1).sound())
                .hasMessage("refused.typeCode");
        assertThatThrownBy(() -> new TypeForm("KH", "a", " ", "KH", true, 0, false, -1).sound())
                .hasMessage("refused.nameMissing");
        assertThatThrownBy(() -> new TypeForm("KH", "a", "b", "K/H", true, 0, false, -1).sound())
                .hasMessage("refused.abbreviation");
    }
}

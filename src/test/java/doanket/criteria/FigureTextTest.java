package doanket.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,5|1234.5",
                "1234,5|1234.5",
                "1.234|1234",
                "1 234|1234",
                "1.234.567|1234567",
                "0,5|0.5",
                "0,125|0.125",
                "1,2340|1.234",
                "12345,678|12345.678",
                "12 km|12",
                "1.500km|1500",
                "12,50|12.5",
                "007|7",
                "-3|-3",
                "\u00a01.234\u00a0km|1234"
            })
    void readsNumbersAsOfficesWriteThem(String typed, BigDecimal value) {
        assertThat(FigureText.parse(typed, Indicators.ROADS).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.5|refused.english",
                "1,234,567|refused.english",
                "1.5|refused.english",
                "1234.56|refused.english",
                "1,234|refused.twoWays",
                "12.34.5|refused.noNumber",
                "1.2345,6|refused.noNumber",
                "mười hai|refused.noNumber",
                "12 ha|refused.noNumber",
                "=1+1|refused.noNumber",
                "1e5|refused.noNumber",
                "1234567890123456|refused.numberTooLong",
                "0,1234567|refused.numberTooLong",
                "12/15|refused.noRatio",
                "-|refused.noNumber"
            })
    void refusesWhatIsNoNumberOrCanBeReadInTwoWays(String typed, String reason) {
        assertThatThrownBy(() -> FigureText.parse(typed, Indicators.ROADS))
                .isInstanceOf(FigureRefused.class)
                .hasMessage(reason);
    }

    @Test
    void tellsHowToWriteWhatItRefuses() {
        assertThatThrownBy(() -> FigureText.parse("1,234.5", Indicators.ROADS))
                .isInstanceOfSatisfying(
                        FigureRefused.class,
                        refused -> assertThat(refused.arguments()).containsExactly("1,234.5", "1.234,5"));
        assertThatThrownBy(() -> FigureText.parse("1,234", Indicators.ROADS))
                .isInstanceOfSatisfying(
                        FigureRefused.class,
                        refused -> assertThat(refused.arguments()).containsExactly("1,234", "1234", "1,2340"));
    }

    @Test
    void refusesNothingAtAll() {
        assertThatThrownBy(() -> FigureText.parse("  ", Indicators.ROADS)).hasMessage("refused.figureMissing");
        assertThatThrownBy(() -> FigureText.parse(null, Indicators.ROADS)).hasMessage("refused.figureMissing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"đạt", "Đạt", "ĐẠT", "x", "X", "có", "1", " đạt "})
    void readsWhatIsMet(String typed) {
        var decomposed = Normalizer.normalize(typed, Normalizer.Form.NFD);

        assertThat(FigureText.parse(typed, Indicators.YES_NO)).isEqualTo(Figure.of(BigDecimal.ONE));
        assertThat(FigureText.parse(decomposed, Indicators.YES_NO)).isEqualTo(Figure.of(BigDecimal.ONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chưa đạt", "Không đạt", "không", "0", "CHƯA  ĐẠT"})
    void readsWhatIsNotMet(String typed) {
        assertThat(FigureText.parse(typed, Indicators.YES_NO)).isEqualTo(Figure.of(BigDecimal.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "80%", "gần đạt", "y"})
    void refusesWhatIsNeitherMetNorNot(String typed) {
        assertThatThrownBy(() -> FigureText.parse(typed, Indicators.YES_NO)).hasMessage("refused.noYesNo");
    }

    @Test
    void countsAPercentageFromNumeratorAndDenominator() {
        var figure = FigureText.parse("12/15", Indicators.SHARE);

        assertThat(figure.value()).isEqualByComparingTo("80");
        assertThat(figure.numerator()).isEqualByComparingTo("12");
        assertThat(figure.denominator()).isEqualByComparingTo("15");
        assertThat(FigureText.parse("1.200,5 / 3.000", Indicators.SHARE).value())
                .isEqualByComparingTo("40.02");
    }

    @Test
    void readsAPercentageWithAndWithoutItsSign() {
        assertThat(FigureText.parse("66,667%", Indicators.SHARE).value()).isEqualByComparingTo("66.667");
        assertThat(FigureText.parse("5,125 %", Indicators.SHARE).value()).isEqualByComparingTo("5.125");
        assertThat(FigureText.parse("80", Indicators.SHARE).value()).isEqualByComparingTo("80");
    }

    @Test
    void refusesAShareOfNothing() {
        assertThatThrownBy(() -> FigureText.parse("0/0", Indicators.SHARE)).hasMessage("refused.ofNothing");
        assertThatThrownBy(() -> FigureText.parse("/5", Indicators.SHARE)).hasMessage("refused.noNumber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"không áp dụng", "Không Áp Dụng", "kad", "KAD"})
    void readsThatAnIndicatorDoesNotApplyWhereItNeedNot(String typed) {
        assertThat(FigureText.parse(typed, Indicators.ROADS).notApplicable()).isTrue();
        assertThatThrownBy(() -> FigureText.parse(typed, Indicators.SHARE)).hasMessage("refused.alwaysApplies");
    }

    @Test
    void checksBoundsApartFromReading() {
        assertThatThrownBy(() -> FigureText.check(FigureText.parse("15/12", Indicators.SHARE), Indicators.SHARE))
                .hasMessage("refused.moreThanAll");
        assertThatThrownBy(() -> FigureText.check(FigureText.parse("101", Indicators.SHARE), Indicators.SHARE))
                .hasMessage("refused.tooHigh");
        assertThatThrownBy(() -> FigureText.check(FigureText.parse("-1", Indicators.ROADS), Indicators.ROADS))
                .hasMessage("refused.tooLow");
        FigureText.check(FigureText.parse("100", Indicators.SHARE), Indicators.SHARE);
        FigureText.check(Figure.spared(), Indicators.ROADS);
    }

    @Test
    void aPercentageWithoutBoundsLiesBetweenNothingAndAll() {
        var open = Indicators.upTo(Indicators.free(Indicators.SHARE), null);
        var plan = Indicators.upTo(open, BigDecimal.valueOf(300));

        assertThatThrownBy(() -> FigureText.check(FigureText.parse("850", open), open))
                .hasMessage("refused.tooHigh");
        assertThatThrownBy(() -> FigureText.check(FigureText.parse("-1", open), open))
                .hasMessage("refused.tooLow");
        FigureText.check(FigureText.parse("100", open), open);
        FigureText.check(FigureText.parse("120", plan), plan);
        FigureText.check(FigureText.parse("850", Indicators.ROADS), Indicators.ROADS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234,5", "1,2340", "0", "999.999.999", "Không áp dụng", "-5", "0,000001"})
    void readsBackWhatItPrints(String printed) {
        var figure = FigureText.parse(printed, Indicators.ROADS);

        assertThat(FigureText.print(figure, Indicators.ROADS)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "12500", "1,234", "1234,567", "0,5"})
    void readsBackThePercentagesAndBoundsThatItPrints(String printed) {
        var share = FigureText.parse(printed, Indicators.SHARE);

        assertThat(FigureText.print(share, Indicators.SHARE)).isEqualTo(printed);
        for (var type : ValueType.values()) {
            assertThat(FigureText.limit(FigureText.limitTold(share.value(), type), type))
                    .isEqualByComparingTo(share.value());
        }
        assertThat(FigureText.limit(" 98,5 %", ValueType.PERCENT)).isEqualByComparingTo("98.5");
    }

    @Test
    void printsFieldsAndTellsReaders() {
        var share = FigureText.parse("10/15", Indicators.SHARE);

        assertThat(FigureText.print(share, Indicators.SHARE)).isEqualTo("10/15");
        assertThat(FigureText.told(share, Indicators.SHARE)).isEqualTo("66,67%");
        assertThat(FigureText.told(Figure.of(new BigDecimal("1.234")), Indicators.ROADS))
                .isEqualTo("1,234");
        assertThat(FigureText.print(Figure.of(BigDecimal.ZERO), Indicators.YES_NO))
                .isEqualTo("Chưa đạt");
        assertThat(FigureText.told(null, Indicators.YES_NO)).isEmpty();
    }

    @Test
    void figuresAreTheSameWhateverTheirZeros() {
        assertThat(Figure.of(new BigDecimal("80.0")).isSame(Figure.of(new BigDecimal("80"))))
                .isTrue();
        assertThat(Figure.of(new BigDecimal("80")).isSame(Figure.ratio(BigDecimal.valueOf(8), BigDecimal.TEN)))
                .isFalse();
        assertThat(Figure.spared().isSame(Figure.of(BigDecimal.ZERO))).isFalse();
        assertThat(Figure.spared().isSame(null)).isFalse();
    }

    @Test
    void speaksTheLanguageOfWhoeverReadsAndUnderstandsBoth() {
        var english = Indicators.readIn(Locale.ENGLISH, Indicators.YES_NO);
        var vietnamese = Indicators.readIn(new Locale("vi"), Indicators.YES_NO);
        var figures = List.of(Figure.of(BigDecimal.ONE), Figure.of(BigDecimal.ZERO), Figure.spared());

        assertThat(figures)
                .extracting(figure -> FigureText.told(figure, english))
                .containsExactly("Met", "Not met", "Not applicable");
        assertThat(figures)
                .extracting(figure -> FigureText.told(figure, vietnamese))
                .containsExactly("Đạt", "Chưa đạt", "Không áp dụng");
        assertThat(figures).allSatisfy(figure -> {
            assertThat(FigureText.parse(FigureText.print(figure, english), vietnamese))
                    .isEqualTo(figure);
            assertThat(FigureText.parse(FigureText.print(figure, vietnamese), english))
                    .isEqualTo(figure);
        });
    }

    @Test
    void writesNumbersInOneWayForAll() {
        var english = Indicators.readIn(Locale.ENGLISH, Indicators.ROADS);

        assertThat(FigureText.told(Figure.of(new BigDecimal("1234.5")), english))
                .isEqualTo("1.234,5");
    }
}

package doanket.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import doanket.identity.Actor;
import doanket.platform.BusinessException;
import doanket.testkit.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetBookTest {

    private static final Locale VI = Actor.VIETNAMESE;
    private static final List<String> HEADS = SetBook.heads(VI);
    private static final List<String> CRITERION = List.of("Hạ tầng", "2", "Giao thông");

    private static SetSheet sheet(List<IndicatorInfo> indicators) {
        var set = new SetInfo(
                UUID.randomUUID(),
                "NTM",
                "Bộ tiêu chí",
                "",
                SetKind.CRITERIA,
                LocalDate.EPOCH,
                null,
                null,
                UUID.randomUUID());
        var criterion = new CriterionInfo(UUID.randomUUID(), set.id(), "2", "Giao thông", "Hạ tầng", true);
        var lines = indicators.stream()
                .map(one -> new SetSheet.Line(one, new IndicatorLife("", null, null, 1), List.of()))
                .toList();

        return new SetSheet(set, List.of(new SetSheet.Part(criterion, lines)), List.of(), true);
    }

    private static List<LoadedLine> read(byte[] content) {
        return SetBook.read(content, VI);
    }

    @Test
    void isWrittenInTheLanguageOfTheReaderAndReadInEach() {
        var all = List.of(Indicators.YES_NO, Indicators.SHARE, Indicators.POVERTY, Indicators.ROADS, Indicators.HOUSES);

        var english = SetBook.write(sheet(all), Locale.ENGLISH);

        assertThat(Workbooks.text(english))
                .contains("Direction", "at least", "Met")
                .doesNotContain("Hướng", "Đạt<");
        assertThat(read(english)).isEqualTo(SetBook.read(SetBook.write(sheet(all), VI), Locale.ENGLISH));
        assertThat(read(english).get(4).rules().sum()).isEqualTo(SumRule.SUM);
    }

    @Test
    void readsTheWordsOfEachLanguageInOneFile() throws IOException {
        var read = read(book(
                SetBook.heads(Locale.ENGLISH),
                CRITERION,
                List.of("", "2.1", "Một", "Số", "km", "at most", "", "cộng"),
                List.of("", "2.2", "Hai", "NUMBER", "km", "không quá", "", "What there is"),
                List.of("", "2.3", "Ba", "Met", "", "exactly", "", "none")));

        assertThat(read).allMatch(LoadedLine::isGood);
        assertThat(read.subList(1, 4))
                .extracting(
                        LoadedLine::type,
                        line -> line.rules().direction(),
                        line -> line.rules().sum())
                .containsExactly(
                        tuple(ValueType.NUMBER, Direction.AT_MOST, SumRule.SUM),
                        tuple(ValueType.NUMBER, Direction.AT_MOST, SumRule.STOCK),
                        tuple(ValueType.YES_NO, Direction.EQUAL, SumRule.NONE));
    }

    @Test
    void tellsTheColumnsInTheLanguageOfTheReader() throws IOException {
        var other = book(CRITERION);

        assertThatThrownBy(() -> SetBook.read(other, Locale.ENGLISH))
                .asInstanceOf(InstanceOfAssertFactories.type(BusinessException.class))
                .extracting(refused -> refused.arguments()[0].toString())
                .asString()
                .startsWith("Group, Code, Name");
    }

    @Test
    void readsBackWhatItWrites() {
        var all = List.of(Indicators.YES_NO, Indicators.SHARE, Indicators.POVERTY, Indicators.ROADS, Indicators.HOUSES);

        var read = read(SetBook.write(sheet(all), VI));

        assertThat(read).hasSize(6);
        assertThat(read.get(0).isCriterion()).isTrue();
        assertThat(read.get(0).group()).isEqualTo("Hạ tầng");
        for (int at = 0; at < all.size(); at++) {
            assertThat(read.get(at + 1).isSame(all.get(at)))
                    .as(all.get(at).type().name())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"1000", "12500", "999999", "1.234", "12.5", "1000.125"})
    void readsBackTheBoundsThatItWrites(BigDecimal highest) {
        var roads = Indicators.upTo(Indicators.ROADS, highest);
        var share = Indicators.upTo(Indicators.SHARE, highest);

        var read = read(SetBook.write(sheet(List.of(roads, share)), VI));

        assertThat(read).allMatch(LoadedLine::isGood);
        assertThat(read.get(1).isSame(roads)).isTrue();
        assertThat(read.get(2).isSame(share)).isTrue();
    }

    @Test
    void readsBoundsThatWereTypedAsTextAsInTheForm() throws IOException {
        var read = read(book(
                HEADS,
                CRITERION,
                List.of("", "2.1", "Đường", "Số", "km", "", "", "", "0", "5.000"),
                List.of("", "2.2", "Đường", "Số", "km", "", "", "", "0", "1,234"),
                List.of("", "2.3", "Tỷ lệ", "%", "", "", "", "", "0", "98.500"),
                List.of("", "2.4", "Tỷ lệ", "%", "", "", "", "", "0", "98,5%")));

        assertThat(read.get(1).rules().highest()).isEqualByComparingTo("5000");
        assertThat(read.get(2).problems()).containsExactly("load.boundsBad");
        assertThat(read.get(3).problems()).containsExactly("load.boundsBad");
        assertThat(read.get(4).rules().highest()).isEqualByComparingTo("98.5");
    }

    @Test
    void readsAnIndicatorBeneathItsCriterion() throws IOException {
        var read = read(book(
                HEADS,
                CRITERION,
                List.of("", "2.10", "Tỷ lệ đường xã", "%", "", "≥", "x", "tỷ lệ", "0", "100,5", "km")));

        var line = read.get(1);
        assertThat(line.isGood()).isTrue();
        assertThat(line.criterion()).isEqualTo("2");
        assertThat(line.code()).isEqualTo("2.10");
        assertThat(line.unit()).isEqualTo("%");
        assertThat(line.rules().spares()).isTrue();
        assertThat(line.rules().sum()).isEqualTo(SumRule.RATIO);
        assertThat(line.rules().highest()).isEqualByComparingTo(new BigDecimal("100.5"));
    }

    @Test
    void tellsWhatIsWrongWithARow() throws IOException {
        var read = read(book(
                HEADS,
                List.of("", "1.1", "Đứng trước tiêu chí", "Đạt"),
                CRITERION,
                List.of("", "2.1", "Một", "Chữ", "", "hơn", "", "nhân", "9", "1"),
                List.of("", "2.2", "", "Số"),
                List.of("", "2.2", "Lặp lại", "Số", "", "", "", "", "x"),
                List.of("Hạ tầng", "2", "Giao thông lặp lại")));

        assertThat(read.get(0).problems()).containsExactly("load.noCriterion");
        assertThat(read.get(2).problems())
                .containsExactly("load.typeBad", "load.boundsBad", "load.directionBad", "load.sumBad");
        assertThat(read.get(3).problems()).containsExactly("load.nameBad");
        assertThat(read.get(4).problems()).containsExactly("load.twice", "load.boundsBad");
        assertThat(read.get(5).problems()).containsExactly("load.twice");
    }

    @Test
    void refusesAWayOfSummingThatDoesNotFitTheKind() throws IOException {
        var read = read(book(
                HEADS,
                CRITERION,
                List.of("", "2.1", "Tỷ lệ", "%", "", "", "", "cộng"),
                List.of("", "2.2", "Đường", "Số", "km", "", "", "tỷ lệ"),
                List.of("", "2.3", "Có đường", "Đạt", "", "", "", "bình quân"),
                List.of("", "2.4", "Tỷ lệ", "%", "", "", "", "bình quân")));

        assertThat(read.subList(1, 4))
                .allSatisfy(line -> assertThat(line.problems()).containsExactly("load.sumUnfit"));
        assertThat(read.get(4).isGood()).isTrue();
    }

    @Test
    void refusesAFileWithOtherColumnsAndOneWithoutRows() throws IOException {
        var moved = new ArrayList<>(HEADS);
        moved.add(0, moved.remove(1));
        var otherColumns = book(moved, CRITERION);
        var withoutRows = book(HEADS);

        assertThatThrownBy(() -> read(otherColumns)).hasMessage("refused.columnsWrong");
        assertThatThrownBy(() -> read(withoutRows)).hasMessage("refused.noRows");
        assertThatThrownBy(() -> read("no workbook".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BusinessException.class);
    }

    @SafeVarargs
    static byte[] book(List<String>... rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var page = book.newWorksheet("Bo");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].size(); column++) {
                    page.value(row, column, rows[row].get(column));
                }
            }
        }
        return bytes.toByteArray();
    }
}

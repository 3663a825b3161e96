package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FigureTableTest {

    private static final int LEAST = 5;

    private final UUID first = new UUID(0, 1);
    private final UUID second = new UUID(0, 2);
    private final UUID third = new UUID(0, 3);

    private FigureTable table(Cell... cells) {
        return new FigureTable(List.of("LAND", "ROADS"), List.of(first, second, third), List.of(cells), LEAST);
    }

    @Test
    void whatEnoughPeopleSaidIsShownWithItsSums() {
        var table = table(new Cell("LAND", first, 10), new Cell("LAND", second, 20), new Cell("ROADS", first, 7));

        assertThat(table.shown(0, 0).figure()).isEqualTo(10);
        assertThat(table.shown(0, 3).figure()).isEqualTo(30);
        assertThat(table.shown(2, 0).figure()).isEqualTo(17);
        assertThat(table.shown(2, 3).figure()).isEqualTo(37);
    }

    @Test
    void aSmallFigureIsHiddenWithTheSmallestBesideItInItsRowAndColumn() {
        var table = table(
                new Cell("LAND", first, 2),
                new Cell("LAND", second, 8),
                new Cell("LAND", third, 30),
                new Cell("ROADS", first, 9),
                new Cell("ROADS", second, 40),
                new Cell("ROADS", third, 50));

        assertThat(table.shown(0, 0)).isEqualTo(new FigureTable.Shown(0, true, true));
        assertThat(table.shown(0, 1)).isEqualTo(new FigureTable.Shown(0, true, false));
        assertThat(table.shown(1, 0).hidden()).isTrue();
        assertThat(table.shown(1, 1).hidden()).isTrue();
        assertThat(table.shown(0, 2).figure()).isEqualTo(30);
        assertThat(table.shown(2, 3).figure()).isEqualTo(139);
    }

    @Test
    void aSmallFigureAloneInItsRowTakesItsSumAlong() {
        var table = table(new Cell("LAND", first, 3), new Cell("ROADS", first, 40), new Cell("ROADS", second, 60));

        assertThat(table.shown(0, 0).hidden()).isTrue();
        assertThat(table.shown(0, 3).hidden()).isTrue();
        assertThat(IntStream.range(0, 3).filter(row -> table.shown(row, 3).hidden()))
                .hasSizeGreaterThan(1);
        assertThat(IntStream.range(0, 3).filter(row -> table.shown(row, 0).hidden()))
                .hasSizeGreaterThan(1);
    }

    @Test
    void smallFiguresThatCanOnlyBeTheMostTheyMayBeTakeAnotherAlong() {
        var table = table(
                new Cell("LAND", first, 4),
                new Cell("LAND", second, 4),
                new Cell("LAND", third, 30),
                new Cell("ROADS", first, 40),
                new Cell("ROADS", second, 50),
                new Cell("ROADS", third, 60));

        assertThat(table.shown(0, 2).hidden()).isTrue();
        assertThat(table.shown(0, 3).figure()).isEqualTo(38);
    }

    @Test
    void noRowOrColumnHasJustOneHiddenFigure() {
        var table = table(
                new Cell("LAND", first, 1),
                new Cell("LAND", third, 6),
                new Cell("ROADS", second, 4),
                new Cell("ROADS", third, 90));

        for (int row = 0; row < 3; row++) {
            int at = row;
            assertThat(IntStream.range(0, 4)
                            .filter(column -> table.shown(at, column).hidden())
                            .count())
                    .isNotEqualTo(1);
        }
        for (int column = 0; column < 4; column++) {
            int at = column;
            assertThat(IntStream.range(0, 3)
                            .filter(row -> table.shown(row, at).hidden())
                            .count())
                    .isNotEqualTo(1);
        }
    }

    @Test
    void theNationalReportOfOctoberAddsUpToItsCount() {
        var places = IntStream.range(0, 114).mapToObj(at -> new UUID(1, at)).toList();
        var cells = IntStream.range(0, 114)
                .mapToObj(at -> new Cell("LAND", places.get(at), at < 9 ? 22 : 21))
                .toList();

        var table = new FigureTable(List.of("LAND"), places, cells, LEAST);

        assertThat(Told.number(table.shown(1, 114).figure())).isEqualTo("2.403");
    }

    @Test
    void nothingIsNothing() {
        assertThat(new FigureTable(List.of(), List.of(), List.of(), LEAST).shown(0, 0))
                .isEqualTo(new FigureTable.Shown(0, false, false));
    }
}

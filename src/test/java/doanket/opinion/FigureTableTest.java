package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureTableTest {

    private static final int LEAST = 5;

    private final UUID first = new UUID(0, 1);
    private final UUID second = new UUID(0, 2);
    private final UUID third = new UUID(0, 3);

    private static Cell cell(String topic, UUID place, int people) {
        return new Cell(FigurePeriod.M3, topic, place, people);
    }

    private FigureTable table(Cell... cells) {
        return new FigureTable(
                List.of("LAND", "ROADS"), List.of(first, second, third), everywhere(List.of(cells)), LEAST, List.of());
    }

    /** Of months: in each period that the month is in. */
    private static List<Cell> everywhere(List<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> Stream.of(FigurePeriod.values())
                        .filter(period -> !period.from(2026)
                                        .isAfter(cell.period().from(2026))
                                && !period.until(2026).isBefore(cell.period().until(2026)))
                        .map(period -> new Cell(period, cell.topic(), cell.place(), cell.people())))
                .toList();
    }

    @Test
    void whatEnoughPeopleSaidIsShownWithItsSums() {
        var table = table(cell("LAND", first, 10), cell("LAND", second, 20), cell("ROADS", first, 7));

        assertThat(table.shown(0, 0, FigurePeriod.YEAR).figure()).isEqualTo(10);
        assertThat(table.shown(0, 3, FigurePeriod.YEAR).figure()).isEqualTo(30);
        assertThat(table.shown(2, 0, FigurePeriod.YEAR).figure()).isEqualTo(17);
        assertThat(table.shown(2, 3, FigurePeriod.YEAR).figure()).isEqualTo(37);
    }

    @Test
    void aSmallFigureIsHiddenWithTheSmallestBesideItInItsRowAndColumn() {
        var table = table(
                cell("LAND", first, 2),
                cell("LAND", second, 8),
                cell("LAND", third, 30),
                cell("ROADS", first, 9),
                cell("ROADS", second, 40),
                cell("ROADS", third, 50));

        assertThat(table.shown(0, 0, FigurePeriod.YEAR)).isEqualTo(new FigureTable.Shown(0, true, true));
        assertThat(table.shown(0, 1, FigurePeriod.YEAR)).isEqualTo(new FigureTable.Shown(0, true, false));
        assertThat(table.shown(1, 0, FigurePeriod.YEAR).hidden()).isTrue();
        assertThat(table.shown(1, 1, FigurePeriod.YEAR).hidden()).isTrue();
        assertThat(table.shown(0, 2, FigurePeriod.YEAR).figure()).isEqualTo(30);
        assertThat(table.shown(2, 3, FigurePeriod.YEAR).figure()).isEqualTo(139);
    }

    @Test
    void aSmallFigureAloneInItsRowTakesItsSumAlong() {
        var table = table(cell("LAND", first, 3), cell("ROADS", first, 40), cell("ROADS", second, 60));

        assertThat(table.shown(0, 0, FigurePeriod.YEAR).hidden()).isTrue();
        assertThat(table.shown(0, 3, FigurePeriod.YEAR).hidden()).isTrue();
        assertThat(IntStream.range(0, 3)
                        .filter(row -> table.shown(row, 3, FigurePeriod.YEAR).hidden()))
                .hasSizeGreaterThan(1);
        assertThat(IntStream.range(0, 3)
                        .filter(row -> table.shown(row, 0, FigurePeriod.YEAR).hidden()))
                .hasSizeGreaterThan(1);
    }

    @Test
    void smallFiguresThatCanOnlyBeTheMostTheyMayBeTakeAnotherAlong() {
        var table = table(
                cell("LAND", first, 4),
                cell("LAND", second, 4),
                cell("LAND", third, 30),
                cell("ROADS", first, 40),
                cell("ROADS", second, 50),
                cell("ROADS", third, 60));

        assertThat(table.shown(0, 2, FigurePeriod.YEAR).hidden()).isTrue();
        assertThat(table.shown(0, 3, FigurePeriod.YEAR).figure()).isEqualTo(38);
    }

    @Test
    void noRowOrColumnHasJustOneHiddenFigure() {
        var table = table(
                cell("LAND", first, 1), cell("LAND", third, 6), cell("ROADS", second, 4), cell("ROADS", third, 90));

        for (int row = 0; row < 3; row++) {
            int at = row;
            assertThat(IntStream.range(0, 4)
                            .filter(column ->
                                    table.shown(at, column, FigurePeriod.YEAR).hidden())
                            .count())
                    .isNotEqualTo(1);
        }
        for (int column = 0; column < 4; column++) {
            int at = column;
            assertThat(IntStream.range(0, 3)
                            .filter(row ->
                                    table.shown(row, at, FigurePeriod.YEAR).hidden())
                            .count())
                    .isNotEqualTo(1);
        }
    }

    @Test
    void theNationalReportOfOctoberAddsUpToItsCount() {
        var places = IntStream.range(0, 114).mapToObj(at -> new UUID(1, at)).toList();
        var cells = IntStream.range(0, 114)
                .mapToObj(at -> cell("LAND", places.get(at), at < 9 ? 22 : 21))
                .toList();

        var table = new FigureTable(List.of("LAND"), places, everywhere(cells), LEAST, List.of());

        assertThat(Told.number(table.shown(1, 114, FigurePeriod.YEAR).figure())).isEqualTo("2.403");
    }

    @Test
    void nothingIsNothing() {
        assertThat(new FigureTable(List.of(), List.of(), List.of(), LEAST, List.of()).shown(0, 0, FigurePeriod.YEAR))
                .isEqualTo(new FigureTable.Shown(0, false, false));
    }

    /** The quarter less two of its months was what the third had held back. */
    @Test
    void whatIsHeldBackInAMonthCannotBeTakenFromTheQuarter() {
        var table = table(
                new Cell(FigurePeriod.M1, "LAND", first, 20),
                new Cell(FigurePeriod.M2, "LAND", first, 30),
                new Cell(FigurePeriod.M3, "LAND", first, 3));

        assertThat(table.shown(0, 0, FigurePeriod.M3)).isEqualTo(new FigureTable.Shown(0, true, true));
        assertThat(table.shown(0, 0, FigurePeriod.M1)).isEqualTo(new FigureTable.Shown(0, true, false));
        assertThat(table.shown(0, 0, FigurePeriod.M2).figure()).isEqualTo(30);
        assertThat(table.shown(0, 0, FigurePeriod.Q1).figure()).isEqualTo(53);
        assertThat(table.shown(0, 0, FigurePeriod.YEAR).figure()).isEqualTo(53);
    }

    @Test
    void amongPeriodsThatAddUpNoFigureIsMissingAlone() {
        var random = new Random(27);
        for (int round = 0; round < 40; round++) {
            var cells = IntStream.range(0, 40)
                    .mapToObj(at -> new Cell(
                            FigurePeriod.values()[random.nextInt(12)],
                            random.nextBoolean() ? "LAND" : "ROADS",
                            List.of(first, second, third).get(random.nextInt(3)),
                            1 + random.nextInt(12)))
                    .toArray(Cell[]::new);
            var table = table(cells);

            for (var sum : FigurePeriod.SUMS) {
                for (int at = 0; at < 12; at++) {
                    int row = at / 4;
                    int column = at % 4;
                    assertThat(sum.stream()
                                    .filter(period ->
                                            table.shown(row, column, period).hidden()))
                            .as(sum + " " + row + " " + column)
                            .satisfies(hidden -> assertThat(hidden.size()).isNotEqualTo(1));
                }
            }
        }
    }

    @Test
    void rowsAndColumnsAreThoseOfThePeriodAndTheSums() {
        var table = table(new Cell(FigurePeriod.M1, "LAND", first, 20), new Cell(FigurePeriod.M7, "ROADS", third, 30));

        assertThat(table.rows(FigurePeriod.Q1)).containsExactly(0, 2);
        assertThat(table.columns(FigurePeriod.H2)).containsExactly(2, 3);
        assertThat(table.rows(FigurePeriod.YEAR)).containsExactly(0, 1, 2);
        assertThat(table.columns(FigurePeriod.M5)).containsExactly(3);
    }

    /** Giao thông 12, y tế 3, giáo dục 5: after the roads were split, another figure would have taken the place of the five. */
    @Test
    void whatWasHeldBackStaysSoWhenSomethingIsSplit() {
        var topics = List.of("ROADS", "HEALTH", "WATER", "SCHOOL");
        var places = List.of(first);
        var year = FigurePeriod.YEAR;
        var whole = new FigureTable(
                topics,
                places,
                everywhere(List.of(cell("ROADS", first, 12), cell("HEALTH", first, 3), cell("SCHOOL", first, 5))),
                LEAST,
                List.of());
        assertThat(whole.shown(1, 0, year)).isEqualTo(new FigureTable.Shown(0, true, true));
        assertThat(whole.shown(3, 0, year)).isEqualTo(new FigureTable.Shown(0, true, false));
        var split = everywhere(List.of(
                cell("ROADS", first, 7), cell("HEALTH", first, 3), cell("SCHOOL", first, 5), cell("WATER", first, 5)));

        var after = new FigureTable(topics, places, split, LEAST, whole.newlyHeldBack());

        assertThat(after.shown(1, 0, year).hidden()).isTrue();
        assertThat(after.shown(3, 0, year).hidden()).isTrue();
        assertThat(after.shown(0, 0, year).figure()).isEqualTo(7);
        assertThat(after.shown(4, 0, year).figure()).isEqualTo(20);
        assertThat(after.newlyHeldBack()).isEmpty();
        assertThat(new FigureTable(topics, places, split, LEAST, List.of())
                        .shown(3, 0, year)
                        .hidden())
                .isFalse();
    }

    @Test
    void whatHasGrownByPeopleWhoCameSinceIsShown() {
        var january = everywhere(List.of(new Cell(FigurePeriod.M1, "LAND", first, 3)));
        var before = new FigureTable(List.of("LAND"), List.of(first), january, LEAST, List.of());
        var year = everywhere(List.of(
                new Cell(FigurePeriod.M1, "LAND", first, 3),
                new Cell(FigurePeriod.M4, "LAND", first, 200),
                new Cell(FigurePeriod.M5, "LAND", first, 300)));

        var after = new FigureTable(List.of("LAND"), List.of(first), year, LEAST, before.newlyHeldBack());

        assertThat(after.shown(0, 0, FigurePeriod.M1).hidden()).isTrue();
        assertThat(after.shown(0, 0, FigurePeriod.YEAR).figure()).isEqualTo(503);
    }
}

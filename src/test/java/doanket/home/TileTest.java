package doanket.home;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.PortalJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tiles, their order and the answers they are made of, where they are few or none. */
class TileTest {

    private static Tile tile(String key, int order, Tile.Kind kind, int rows) {
        var pieces = IntStream.range(0, rows)
                .mapToObj(number -> new TileRow("Tin " + number, null, null, null, null, null))
                .toList();
        return new Tile(key, order, kind, key, null, pieces);
    }

    @Test
    void threePiecesFollowTheLeadingOneAtMost() {
        assertThat(tile("news", 10, Tile.Kind.LEAD, 0).following()).isEmpty();
        assertThat(tile("news", 10, Tile.Kind.LEAD, 1).following()).isEmpty();
        assertThat(tile("news", 10, Tile.Kind.LEAD, 3).following()).hasSize(2);
        assertThat(tile("news", 10, Tile.Kind.LEAD, 9).following())
                .extracting(TileRow::title)
                .containsExactly("Tin 1", "Tin 2", "Tin 3");
    }

    @Test
    void whatStandsBesideBeginsWithAHundred() {
        assertThat(tile("a", 99, Tile.Kind.LIST, 0).isBeside()).isFalse();
        assertThat(tile("a", 100, Tile.Kind.LIST, 0).isBeside()).isTrue();
        assertThat(tile("a", 1, Tile.Kind.STATS, 0).isMovable()).isFalse();
    }

    @Test
    void aTileAloneInItsColumnStaysAndNoneAtAllIsNoOrder() {
        var alone = List.of(tile("news", 10, Tile.Kind.LEAD, 0), tile("meetings", 110, Tile.Kind.LIST, 0));

        assertThat(TileOrder.NONE.moved(alone, "news", false).keys()).containsExactly("news", "meetings");
        assertThat(TileOrder.NONE.moved(alone, "meetings", true).keys()).containsExactly("news", "meetings");
        assertThat(TileOrder.NONE.moved(List.of(), "news", true).keys()).isEmpty();
        assertThat(TileOrder.of("").keys()).isEmpty();
        assertThat(TileOrder.NONE.stored()).isEmpty();
    }

    @Test
    void downAndUpAgainIsAsBefore() {
        var tiles = List.of(
                tile("a", 10, Tile.Kind.LIST, 0), tile("b", 20, Tile.Kind.LIST, 0), tile("c", 30, Tile.Kind.LIST, 0));
        var down = TileOrder.NONE.moved(tiles, "a", false).sorted(tiles);

        assertThat(down).extracting(Tile::key).containsExactly("b", "a", "c");
        assertThat(TileOrder.NONE.moved(down, "a", true).sorted(tiles)).isEqualTo(tiles);
    }

    @Test
    void twoTilesOfOnePlaceStandByTheirNames() {
        var tiles = List.of(tile("b", 10, Tile.Kind.LIST, 0), tile("a", 10, Tile.Kind.LIST, 0));

        assertThat(TileOrder.NONE.sorted(tiles)).extracting(Tile::key).containsExactly("a", "b");
    }

    @Test
    void aMomentWithAnOffsetIsTheSameMoment() {
        var row = new TileAnswer(PortalJson.object("{\"at\": \"2026-03-05T14:30:00+07:00\", \"title\": \"Họp\"}"));

        assertThat(row.moment("at")).isEqualTo(Instant.parse("2026-03-05T07:30:00Z"));
    }

    @Test
    void placesWithTwoDigitsAndQuestionsWithoutAnyAreMovedAsWell() {
        var values = new ArrayList<>();
        var first = IntStream.rangeClosed(1, 11).boxed().toList();

        var sql = TileRepository.statement(
                List.of(
                        new TileQuestion("a.many", "select ?11, ?1", first),
                        new TileQuestion("b.none", "select 1", List.of()),
                        new TileQuestion("c.one", "select ?1", List.of("x"))),
                values);

        assertThat(values).hasSize(12).endsWith("x");
        assertThat(sql).contains("select ?11, ?1)", "select 1)", "select ?12)");
    }
}

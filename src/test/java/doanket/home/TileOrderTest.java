package doanket.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TileOrderTest {

    private static final List<Tile> TILES = List.of(
            tile("figures", 1, Tile.Kind.STATS),
            tile("news", 10, Tile.Kind.LEAD),
            tile("tasks", 20, Tile.Kind.LIST),
            tile("papers", 30, Tile.Kind.LIST),
            tile("meetings", 110, Tile.Kind.LIST),
            tile("campaigns", 120, Tile.Kind.LIST));

    private static Tile tile(String key, int order, Tile.Kind kind) {
        return new Tile(key, order, kind, key, null, List.of());
    }

    private static List<String> keys(List<Tile> tiles) {
        return tiles.stream().map(Tile::key).toList();
    }

    private static List<String> moved(String key, boolean up) {
        return TileOrder.moved(TILES, key, up).keys();
    }

    @Test
    void aTileMovesOnePlaceWithinItsColumn() {
        assertThat(moved("tasks", true)).containsExactly("figures", "tasks", "news", "papers", "meetings", "campaigns");
        assertThat(moved("meetings", false))
                .containsExactly("figures", "news", "tasks", "papers", "campaigns", "meetings");
    }

    @Test
    void atTheEndOfAColumnAndForUnknownTilesAndFiguresNothingChanges() {
        for (var still :
                List.of(moved("news", true), moved("papers", false), moved("?", true), moved("figures", false))) {
            assertThat(still).isEqualTo(keys(TILES));
        }
    }

    @Test
    void nothingIsLeftOutAndWhatCameLaterStandsBehind() {
        var order = TileOrder.of("tasks,news,gone");

        assertThat(keys(order.sorted(TILES)))
                .containsExactly("tasks", "news", "figures", "papers", "meetings", "campaigns");
        assertThat(TileOrder.of(order.stored())).isEqualTo(order);
        assertThat(TileOrder.of(null).sorted(TILES)).isEqualTo(TILES);
    }
}

package doanket.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
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
        return TileOrder.NONE.moved(TILES, key, up).keys();
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
    void aTileThatHasNothingToShowKeepsItsPlaceWhileOthersAreMoved() {
        var order = TileOrder.of("figures,papers,tasks,news,campaigns,meetings");
        var withoutTasks =
                TILES.stream().filter(tile -> !tile.key().equals("tasks")).toList();

        var moved = order.moved(order.sorted(withoutTasks), "news", true);

        assertThat(moved.keys()).containsExactly("figures", "news", "tasks", "papers", "campaigns", "meetings");
        assertThat(keys(moved.sorted(TILES)))
                .containsExactly("figures", "news", "tasks", "papers", "campaigns", "meetings");
    }

    @Test
    void whatIsOverdueComesFirstAgainThoughItHadNothingToShowWhenTheOthersWereMoved() {
        var late = tile("late", 5, Tile.Kind.LIST);
        var order = TileOrder.NONE.moved(TILES, "papers", true).moved(TILES, "campaigns", true);
        var all = Stream.concat(TILES.stream(), Stream.of(late)).toList();

        assertThat(keys(order.sorted(all)).stream().filter(key -> !key.equals("figures")))
                .startsWith("late");
    }

    @Test
    void nothingIsLeftOutAndWhatIsNotNamedStandsBehindItsNeighbour() {
        var order = TileOrder.of("tasks,news,gone");

        assertThat(keys(order.sorted(TILES)))
                .containsExactly("tasks", "papers", "news", "figures", "meetings", "campaigns");
        assertThat(TileOrder.of(order.stored())).isEqualTo(order);
        assertThat(TileOrder.of(null).sorted(TILES)).isEqualTo(TILES);
    }
}

package doanket.home;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The order in which somebody wants the tiles. A tile keeps its column, and none can be left out: what is overdue stays on the
 * page. Tiles that are not named (because they came later) stand behind those that are, as the portal puts them.
 */
record TileOrder(List<String> keys) {

    static final TileOrder NONE = new TileOrder(List.of());

    private static final String BETWEEN = ",";

    static TileOrder of(String stored) {
        return stored == null || stored.isEmpty() ? NONE : new TileOrder(Arrays.asList(stored.split(BETWEEN)));
    }

    String stored() {
        return String.join(BETWEEN, keys);
    }

    List<Tile> sorted(List<Tile> tiles) {
        return tiles.stream()
                .sorted(Comparator.comparingInt((Tile tile) -> place(tile.key()))
                        .thenComparingInt(Tile::order)
                        .thenComparing(Tile::key))
                .toList();
    }

    private int place(String key) {
        int at = keys.indexOf(key);
        return at < 0 ? keys.size() : at;
    }

    /** With that tile one place further up or down in its column; the same where there is no further place or no such tile. */
    static TileOrder moved(List<Tile> shown, String key, boolean up) {
        var all = new ArrayList<>(shown.stream().map(Tile::key).toList());
        var column = shown.stream()
                .filter(tile -> tile.key().equals(key))
                .findFirst()
                .map(tile -> neighbours(shown, tile))
                .orElse(List.of());
        int at = column.indexOf(key);
        int next = up ? at - 1 : at + 1;
        if (at >= 0 && next >= 0 && next < column.size()) {
            Collections.swap(all, all.indexOf(key), all.indexOf(column.get(next)));
        }
        return new TileOrder(List.copyOf(all));
    }

    private static List<String> neighbours(List<Tile> shown, Tile one) {
        Predicate<Tile> sameColumn = tile -> tile.isMovable() && tile.isBeside() == one.isBeside();
        return one.isMovable()
                ? shown.stream().filter(sameColumn).map(Tile::key).toList()
                : List.of();
    }
}

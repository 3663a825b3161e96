package doanket.home;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The order in which somebody wants the tiles. A tile keeps its column, and none can be left out: what is overdue stays on the
 * page. A tile that is not named stands behind the one that the portal puts before it, or first; one that is named and has
 * nothing to show just now keeps its place until it has.
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
        var usual = tiles.stream()
                .sorted(Comparator.comparingInt(Tile::order).thenComparing(Tile::key))
                .toList();
        var sorted = new ArrayList<>(usual.stream()
                .filter(tile -> keys.contains(tile.key()))
                .sorted(Comparator.comparingInt(tile -> keys.indexOf(tile.key())))
                .toList());
        usual.stream()
                .filter(tile -> !keys.contains(tile.key()))
                .forEach(tile -> sorted.add(place(usual, sorted, tile), tile));
        return List.copyOf(sorted);
    }

    /** Behind the tile of its column that the portal puts right before it; the first of its column before all others there. */
    private static int place(List<Tile> usual, List<Tile> sorted, Tile one) {
        Predicate<Tile> inColumn = tile -> tile.isMovable() == one.isMovable() && tile.isBeside() == one.isBeside();
        var first = sorted.stream().filter(inColumn).findFirst();
        return usual.stream()
                .takeWhile(tile -> !tile.equals(one))
                .filter(inColumn)
                .reduce((earlier, later) -> later)
                .map(before -> sorted.indexOf(before) + 1)
                .or(() -> first.map(sorted::indexOf))
                .orElse(sorted.size());
    }

    /**
     * With that tile one place further up or down among those shown in its column; the same where there is no further place or no
     * such tile. What is not shown just now stays where it was.
     */
    TileOrder moved(List<Tile> shown, String key, boolean up) {
        var all = new ArrayList<>(keys);
        var before = -1;
        for (var tile : shown) {
            if (!all.contains(tile.key())) {
                all.add(before + 1, tile.key());
            }
            before = all.indexOf(tile.key());
        }
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

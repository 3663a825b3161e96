package doanket.home;

import java.util.List;
import java.util.Map;

/** What the database answered to the tiles, by the keys of their questions. */
public final class TileAnswers {

    private final Map<String, List<TileAnswer>> rows;

    TileAnswers(Map<String, List<TileAnswer>> rows) {
        this.rows = rows;
    }

    /** In the order of the question; nothing where nothing was found or nothing was asked. */
    public List<TileAnswer> of(String key) {
        return rows.getOrDefault(key, List.of());
    }
}

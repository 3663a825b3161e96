package doanket.home;

import java.util.List;

/**
 * A part of the first page, its texts in the reader's language. Tiles stand in the order of {@code order}: below 100 in the
 * wide column, from 100 on beside it. {@code more} is the address of the whole list, or null.
 */
public record Tile(String key, int order, Kind kind, String title, String more, List<TileRow> rows) {

    private static final int PIECES_AFTER_THE_FIRST = 3;

    /** How a tile looks: figures in a row, a first piece with a picture and the next three, or a list. */
    public enum Kind {
        STATS,
        LEAD,
        LIST
    }

    /** The pieces that follow the leading one. */
    public List<TileRow> following() {
        return rows.stream().skip(1).limit(PIECES_AFTER_THE_FIRST).toList();
    }
}

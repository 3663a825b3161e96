package doanket.home;

import java.util.List;

/**
 * A part of the first page, its texts in the reader's language. Tiles stand in the order of {@code order}: below 100 in the
 * wide column, from 100 on beside it. {@code more} is the address of the whole list, or null.
 */
public record Tile(String key, int order, Kind kind, String title, String more, List<TileRow> rows) {

    private static final int PIECES_AFTER_THE_FIRST = 3;
    private static final int FIRST_BESIDE = 100;

    /** How a tile looks: figures in a row, a first piece with a picture and the next three, a list, or bars of a hundred. */
    public enum Kind {
        STATS,
        LEAD,
        LIST,
        BARS
    }

    /** Figures stand above everything; the other tiles may change places within their column. */
    public boolean isMovable() {
        return kind != Kind.STATS;
    }

    public boolean isBeside() {
        return order >= FIRST_BESIDE;
    }

    /** The pieces that follow the leading one. */
    public List<TileRow> following() {
        return rows.stream().skip(1).limit(PIECES_AFTER_THE_FIRST).toList();
    }
}

package doanket.home;

import java.util.List;

/** What a feature shows on the first page to whoever is signed in now; features above implement it. */
public interface TileSource {

    /** What has to be asked of the database for it, now and for this reader; nothing where he or she may see nothing of it. */
    default List<TileQuestion> questions() {
        return List.of();
    }

    /** Nothing that the reader may not open; from the answers to the questions, and from what is remembered anyway. */
    default List<Tile> tiles(TileAnswers answers) {
        return tiles();
    }

    /** For tiles that ask nothing. */
    default List<Tile> tiles() {
        return List.of();
    }
}

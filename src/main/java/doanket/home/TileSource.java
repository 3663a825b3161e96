package doanket.home;

import java.util.List;

/** What a feature shows on the first page to whoever is signed in now; features above implement it. */
public interface TileSource {

    /** Nothing that the reader may not open; a few statements at most, whatever the number of rows. */
    List<Tile> tiles();
}

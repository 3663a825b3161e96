package doanket.home.web;

import doanket.home.HomeService;
import doanket.home.Tile;
import doanket.web.FormPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The tiles of the first page, to be put in another order. */
@Named
@RequestScoped
public class HomeOrderView extends FormPage {

    private static final Set<String> DONE = Set.of("done.moved", "done.reset");

    @Inject
    private HomeService home;

    private List<Tile> tiles = List.of();

    public void load() {
        tiles = home.tiles().stream().filter(Tile::isMovable).toList();
    }

    public List<Tile> getWide() {
        return tiles.stream().filter(tile -> !tile.isBeside()).toList();
    }

    public List<Tile> getBeside() {
        return tiles.stream().filter(Tile::isBeside).toList();
    }

    @Override
    protected Set<String> doneKeys() {
        return DONE;
    }
}

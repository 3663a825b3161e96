package doanket.home.web;

import doanket.home.HomeService;
import doanket.home.Tile;
import doanket.home.Tile.Kind;
import doanket.home.TileRow;
import doanket.platform.VietnamTime;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The first page: figures above, the wide column with the leading news, and what stands beside it. */
@Named
@RequestScoped
public class HomeIndexView {

    @Inject
    private HomeService home;

    @Inject
    private Clock clock;

    private List<Tile> tiles;

    @PostConstruct
    void load() {
        tiles = home.tiles();
    }

    /** As in {@code Thứ Tư, ngày 25/11/2026}. */
    public String getToday() {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return DateTimeFormatter.ofPattern(pattern(locale), locale).format(VietnamTime.day(clock.instant()));
    }

    private static String pattern(Locale locale) {
        return locale.getLanguage().equals("vi") ? "EEEE, 'ngày' dd/MM/yyyy" : "EEEE, d MMMM yyyy";
    }

    public List<TileRow> getFigures() {
        return tiles.stream()
                .filter(tile -> tile.kind() == Kind.STATS)
                .flatMap(tile -> tile.rows().stream())
                .toList();
    }

    /** The wide column and the one beside it, as far as there is something in them. */
    public List<List<Tile>> getColumns() {
        return Stream.of(having(tile -> !tile.isBeside()), having(Tile::isBeside))
                .filter(column -> !column.isEmpty())
                .toList();
    }

    private List<Tile> having(Predicate<Tile> place) {
        return tiles.stream().filter(Tile::isMovable).filter(place).toList();
    }

    public boolean isNothing() {
        return tiles.isEmpty();
    }
}

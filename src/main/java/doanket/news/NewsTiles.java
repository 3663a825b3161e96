package doanket.news;

import doanket.home.Tile;
import doanket.home.TileAnswer;
import doanket.home.TileAnswers;
import doanket.home.TileQuestion;
import doanket.home.TileRow;
import doanket.home.TileSource;
import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** News on the first page of a reader: what has to be confirmed, as long as there is something, and the newest. */
@ApplicationScoped
class NewsTiles implements TileSource {

    private static final String TO_CONFIRM = "news.toConfirm";
    private static final int LEADING = 4;
    private static final int MOST_ASKED = 50;

    private final ReaderShelf shelf;
    private final Names names;
    private final Actor actor;

    protected NewsTiles() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    NewsTiles(ReaderShelf shelf, Names names, Actor actor) {
        this.shelf = shelf;
        this.names = names;
        this.actor = actor;
    }

    /** The database is asked only where something is addressed to the reader at all. */
    @Override
    public List<TileQuestion> questions() {
        return actor.holds(Permission.NEWS_READ) && shelf.mayBeAsked()
                ? List.of(ReceiptRepository.asked(TO_CONFIRM, actor.person(), actor.now(), MOST_ASKED))
                : List.of();
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        var tiles = new ArrayList<Tile>();
        if (!answers.of(TO_CONFIRM).isEmpty()) {
            tiles.add(toConfirm(answers.of(TO_CONFIRM)));
        }
        if (actor.holds(Permission.NEWS_READ)) {
            tiles.add(newest());
        }
        return tiles;
    }

    /** The most urgent first, and what is overdue stays. */
    private Tile toConfirm(List<TileAnswer> asked) {
        var today = VietnamTime.day(actor.now());
        var rows = asked.stream().map(answer -> toConfirm(answer, today)).toList();
        return new Tile(TO_CONFIRM, 5, Tile.Kind.LIST, words("tile.toConfirm"), null, rows);
    }

    private TileRow toConfirm(TileAnswer asked, LocalDate today) {
        boolean overdue = asked.day("due_on").isBefore(today);
        return new TileRow(
                asked.text("title"),
                words(
                        overdue ? "tile.toConfirm.overdue" : "tile.toConfirm.due",
                        VietnamTime.DATE.format(asked.day("due_on"))),
                "/news/view?id=" + asked.id("article_id"),
                null,
                words(overdue ? "tile.overdue" : "tile.unread"),
                overdue ? "bad" : "warn");
    }

    private List<ShelfRow> leading() {
        var found = new ArrayList<>(shelf.pinned(ArticleQuery.ALL, LEADING));
        if (found.size() < LEADING) {
            found.addAll(shelf.newest(ArticleQuery.ALL, LEADING - found.size()));
        }
        return found;
    }

    private Tile newest() {
        var rows = names.cards(leading()).stream().map(this::newestRow).toList();
        return new Tile(
                "news.newest",
                10,
                Tile.Kind.LEAD,
                words("tile.newest"),
                "/news/list",
                rows.isEmpty() ? List.of(new TileRow(words("tile.newest.none"), null, null, null, null, null)) : rows);
    }

    private TileRow newestRow(ArticleCard card) {
        return new TileRow(
                card.title(),
                card.lead(),
                "/news/view?id=" + card.id(),
                card.cover() == null ? null : "/media/" + card.cover() + "/960",
                Stamp.when(card.publishAt()) + " · " + card.unitName(),
                card.categoryName());
    }

    private String words(String key, Object... arguments) {
        return Words.of(actor.locale(), key, arguments);
    }
}
